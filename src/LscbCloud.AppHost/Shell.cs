using System.ComponentModel;
using System.Diagnostics;

namespace LscbCloud.AppHost;

/// <summary>Runs another program to its end.</summary>
internal static class Shell
{
    private const int MostLines = 30;

    /// <summary>Quietly; what it said is shown only when it fails.</summary>
    public static async Task RunAsync(
        string folder,
        string program,
        string[] arguments,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await EndAsync(process, cancellationToken);
        if (process.ExitCode != 0)
        {
            var said = (output + await errors).Split('\n').TakeLast(MostLines);

            throw new AppHostException(
                $"'{program} {string.Join(' ', arguments)}' failed in {folder}:\n{string.Join('\n', said)}"
            );
        }
    }

    /// <summary>In front of the person, with more in its environment; answers its exit code.</summary>
    public static async Task<int> ShowAsync(
        string folder,
        string[] command,
        IReadOnlyDictionary<string, string> environment,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Start(start);
        await EndAsync(process, cancellationToken);

        return process.ExitCode;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new AppHostException($"{start.FileName} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new AppHostException($"{start.FileName} does not run here: {exception.Message}", exception);
        }
    }

    private static async Task EndAsync(Process process, CancellationToken cancellationToken)
    {
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
