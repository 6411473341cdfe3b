using System.Diagnostics;
using System.Globalization;
using LscbCloud.Bench.Machine;
using Npgsql;

namespace LscbCloud.Bench.Load;

/// <summary>Runs PostgreSQL's own load generator, with the service's role.</summary>
internal sealed class PgBench(string program, NpgsqlConnectionStringBuilder connection) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lscb-pgbench");

    /// <summary>Finds it beside the server's programs, among the system's, or on the path. npm's packages do not bring it.</summary>
    public static PgBench? Find(string besides, string connectionString)
    {
        const string debian = "/usr/lib/postgresql";
        string[] folders =
        [
            besides,
            .. Directory.Exists(debian)
                ? Directory
                    .GetDirectories(debian)
                    .OrderDescending(StringComparer.Ordinal)
                    .Select(version => Path.Combine(version, "bin"))
                : [],
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        ];

        return folders.Select(folder => Path.Combine(folder, "pgbench")).FirstOrDefault(File.Exists) is { } program
            ? new PgBench(program, new NpgsqlConnectionStringBuilder(connectionString))
            : null;
    }

    /// <summary>Runs a script, and counts only what happened inside the measured time: making connections is not a request.</summary>
    public async Task<Outcome> RunAsync(string script, int connections, Pace pace, int postmaster)
    {
        var file = Path.Combine(_folder.FullName, "script.sql");
        await File.WriteAllTextAsync(file, script);
        using var process =
            Process.Start(How(file, connections, pace))
            ?? throw new InvalidOperationException("pgbench could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(pace.Warm);
        var (from, begun) = (CpuReading.Take(server: null, postmaster, process.Id), Now());
        await Task.Delay(pace.Measured);
        var (to, ended) = (CpuReading.Take(server: null, postmaster, process.Id), Now());
        await process.WaitForExitAsync();
        _ = await output;

        return process.ExitCode == 0
            ? to.Since(from, await LatenciesAsync(begun, ended))
            : throw new InvalidOperationException($"pgbench ended with {process.ExitCode}: {await errors}");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ProcessStartInfo How(string script, int connections, Pace pace)
    {
        // It knows whole seconds only, and has to go on until the time is measured.
        var seconds = (int)Math.Ceiling((pace.Warm + pace.Measured).TotalSeconds + 0.2);
        string[] load = ["-n", "-M", "prepared", "-c", Text(connections), "-j", "2", "-T", Text(seconds), "-f", script];
        string[] log = ["-l", "--log-prefix=" + Path.Combine(_folder.FullName, "log")];
        string[] where =
        [
            "-h",
            connection.Host ?? "",
            "-p",
            Text(connection.Port),
            "-U",
            connection.Username ?? "",
            connection.Database ?? "",
        ];
        var how = new ProcessStartInfo(program, [.. load, .. log, .. where])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        how.Environment["PGPASSWORD"] = connection.Password;

        return how;
    }

    /// <summary>Reads the logs of all threads: client, transaction, microseconds, script, second, microsecond.</summary>
    private async Task<List<double>> LatenciesAsync(double from, double to)
    {
        var latencies = new List<double>();
        foreach (var log in _folder.GetFiles("log*"))
        {
            foreach (var line in await File.ReadAllLinesAsync(log.FullName))
            {
                var fields = line.Split(' ')
                    .Select(field => double.Parse(field, CultureInfo.InvariantCulture))
                    .ToArray();
                var at = fields[4] + (fields[5] / 1e6);
                if (at >= from && at < to)
                {
                    latencies.Add(fields[2] / 1000);
                }
            }

            log.Delete();
        }

        return latencies;
    }

    private static double Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
