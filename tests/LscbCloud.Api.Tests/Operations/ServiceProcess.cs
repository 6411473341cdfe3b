using System.Collections.Concurrent;
using System.Diagnostics;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>The service as it is installed: a process of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<Uri> _address = new();

    private ServiceProcess(IReadOnlyDictionary<string, string> settings, string[] command)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "LscbCloud.Api.dll"), .. command]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";

        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _ = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Where it serves.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>All that it has printed so far.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>Starts it and waits until it serves.</summary>
    public static async Task<ServiceProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var service = new ServiceProcess(settings, []);
        _ = await Task.WhenAny(service._address.Task, service._process.WaitForExitAsync(Stop));
        Assert.True(service._address.Task.IsCompletedSuccessfully, service.Said);

        return service;
    }

    /// <summary>Runs one command to its end.</summary>
    /// <returns>Its exit code and all that it printed.</returns>
    public static async Task<(int Code, string Said)> RunAsync(
        IReadOnlyDictionary<string, string> settings,
        params string[] command
    )
    {
        await using var service = new ServiceProcess(settings, command);
        await service._process.WaitForExitAsync(Stop);

        return (service._process.ExitCode, service.Said);
    }

    /// <summary>As <c>kill -9</c> does: the process gets to do nothing more.</summary>
    public Task KillAsync()
    {
        _process.Kill();

        return _process.WaitForExitAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);

        if (line.Split(Listening) is [_, var address])
        {
            _ = _address.TrySetResult(new Uri(address));
        }
    }
}
