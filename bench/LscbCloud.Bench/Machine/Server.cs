using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LscbCloud.Bench.Machine;

/// <summary>A server of our own that runs only while it is measured: between its turns it is stopped, jobs and all.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private const int MostKept = 40;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private Server(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}/");
        Id = process.Id;
    }

    public Uri Address { get; }

    public int Id { get; }

    /// <summary>The last lines that it printed.</summary>
    public string Said => string.Join('\n', _said);

    public static async Task<Server> StartAsync(
        string[] arguments,
        int port,
        IReadOnlyDictionary<string, string> environment,
        string ready
    )
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        var process =
            Process.Start(start) ?? throw new InvalidOperationException($"{arguments[0]} could not be started.");
        var server = new Server(process, port);
        process.OutputDataReceived += (_, line) => server.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => server.Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await server.WaitAsync(ready);

        return server;
    }

    public Task PauseAsync() => SignalAsync("-STOP");

    public Task ResumeAsync() => SignalAsync("-CONT");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Keep(string? line)
    {
        _said.Enqueue(line ?? "");
        if (_said.Count > MostKept)
        {
            _ = _said.TryDequeue(out _);
        }
    }

    private async Task WaitAsync(string ready)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Longest && !_process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(ready, UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Not yet listening.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new InvalidOperationException($"The server did not become ready: {Said}");
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
