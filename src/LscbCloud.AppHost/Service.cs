using System.Diagnostics;
using System.Globalization;

namespace LscbCloud.AppHost;

/// <summary>The API as a process of its own, which outlives us if we are killed; the next start finds and stops it.</summary>
internal sealed class Service(Place place, string folder, int port, IReadOnlyDictionary<string, string> environment)
    : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    private readonly string _pid = Path.Combine(folder, "service.pid");
    private Process? _process;

    public string Log { get; } = Path.Combine(folder, "service.log");

    public Uri Address { get; } = new($"http://localhost:{port}");

    /// <summary>Stops a service of this checkout whose starter was killed.</summary>
    public static async Task StopLeftoverAsync(Place place, string folder)
    {
        var file = Path.Combine(folder, "service.pid");
        if (!File.Exists(file))
        {
            return;
        }

        var id = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);
        if (CommandLine(id).Contains(place.Service, StringComparison.Ordinal))
        {
            using var left = Process.GetProcessById(id);
            await StopAsync(left);
        }

        File.Delete(file);
    }

    /// <summary>Runs one of the service's own commands to its end.</summary>
    public async Task CommandAsync(string command, CancellationToken cancellationToken)
    {
        using var process = Start(command);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw new AppHostException($"The service refused '{command}':\n{await TailAsync()}");
        }
    }

    /// <summary>Serves, and returns when the service is ready for requests.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _process = Start("");
        await File.WriteAllTextAsync(_pid, _process.Id.ToString(CultureInfo.InvariantCulture), cancellationToken);
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var begun = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(client, cancellationToken))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(begun) > TimeSpan.FromMinutes(1))
            {
                throw new AppHostException($"The service did not become ready:\n{await TailAsync()}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }
    }

    /// <summary>Waits until the service is stopped, which it is not supposed to do by itself.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        if (_process is not null)
        {
            await _process.WaitForExitAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();

            throw new AppHostException($"The service stopped with {_process.ExitCode}:\n{await TailAsync()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync(_process);
            _process.Dispose();
            File.Delete(_pid);
        }
    }

    // The shell opens the log and becomes the service, so that nothing of it passes through us.
    private Process Start(string command)
    {
        string[] arguments = ["-c", "exec dotnet \"$1\" $2 >>\"$0\" 2>&1 </dev/null", Log, place.Service, command];
        var start = new ProcessStartInfo("/bin/sh", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = place.Root,
        };
        // It has no business with the roles that own or make things.
        foreach (var name in start.Environment.Keys.Where(IsOfTheDatabase).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new AppHostException("The service did not start.");
    }

    private static bool IsOfTheDatabase(string name) =>
        name.StartsWith("Database__", StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task StopAsync(Process process)
    {
        if (process.HasExited)
        {
            return;
        }

        using var polite = Process.Start("/bin/sh", ["-c", $"kill -TERM {process.Id}"]);
        await polite.WaitForExitAsync();
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private async Task<string> TailAsync() =>
        File.Exists(Log) ? string.Join('\n', (await File.ReadAllLinesAsync(Log)).TakeLast(20)) : "It said nothing.";
}
