using System.Diagnostics;
using System.Globalization;

namespace LscbCloud.LocalPostgres;

/// <summary>
/// What <c>postmaster.pid</c> says about a data directory, checked against the processes of the machine, because
/// <c>kill -9</c> leaves the file behind and its number may by now be another program's.
/// </summary>
internal sealed record Postmaster(int ProcessId, int Port, bool IsRunning)
{
    /// <summary>The file's first line is the process, its fourth the port, its eighth the state.</summary>
    public static Postmaster? Read(string data)
    {
        var file = FileOf(data);
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];

        return lines is [var first, _, _, var fourth, ..] && Number(first) is { } process && Number(fourth) is { } port
            ? new Postmaster(process, port, IsOurs(process, data))
            : null;
    }

    /// <summary>
    /// Removes a file whose process is no longer this server. PostgreSQL itself looks only whether some process has
    /// the number, so it would wait for ever on a recycled number or on a dead process that nobody collects.
    /// </summary>
    public static void Forget(string data) => File.Delete(FileOf(data));

    private static string FileOf(string data) => Path.Combine(data, "postmaster.pid");

    private static int? Number(string line) =>
        int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsOurs(int process, string data) =>
        OperatingSystem.IsLinux() ? IsOursOnLinux(process, data) : IsCalledPostgres(process);

    private static bool IsOursOnLinux(int process, string data)
    {
        try
        {
            // "1234 (postgres) S …": the letter after the name is Z for a dead process that waits to be collected.
            var status = File.ReadAllText($"/proc/{process}/stat");
            var end = status.LastIndexOf(')');

            // Its working directory is its data directory, so the same file is found there, if it is the same server.
            return status[..end].EndsWith("(postgres", StringComparison.Ordinal)
                && status[end + 2] is not ('Z' or 'X')
                && File.ReadAllText($"/proc/{process}/cwd/postmaster.pid") == File.ReadAllText(FileOf(data));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone, or another user's: not ours.
            return false;
        }
    }

    private static bool IsCalledPostgres(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);

            return found.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
