using System.ComponentModel;
using System.Diagnostics;

namespace LscbCloud.LocalPostgres;

/// <summary>One call of a program of PostgreSQL, by an ordinary user even when we are root: PostgreSQL refuses root.</summary>
internal static class ServerCommand
{
    /// <summary>The account that owns and runs a cluster that root starts; none when we are an ordinary user.</summary>
    public static string? Account { get; } = Environment.IsPrivilegedProcess ? "nobody" : null;

    public static Task<string> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        CancellationToken cancellationToken
    ) => RunAsync(Start(program, arguments, folder, Account), cancellationToken);

    /// <summary>As whoever we are, for what only root may do.</summary>
    public static Task<string> RunAsOurselvesAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    ) => RunAsync(Start(program, arguments, folder: null, account: null), cancellationToken);

    /// <summary>What the program printed, or nothing when it does not run here.</summary>
    public static async Task<string?> TryRunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await RunAsOurselvesAsync(program, arguments, cancellationToken);
        }
        catch (LocalPostgresException)
        {
            return null;
        }
    }

    private static ProcessStartInfo Start(
        string program,
        IEnumerable<string> arguments,
        string? folder,
        string? account
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder ?? "",
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove("PGDATA");
        if (account is not null && !OperatingSystem.IsWindows())
        {
            start.UserName = account;
        }

        return start;
    }

    private static async Task<string> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        try
        {
            using var process = new Process { StartInfo = start };
            process.Start();
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);

            return process.ExitCode == 0
                ? output
                : throw new LocalPostgresException(
                    $"{Path.GetFileName(start.FileName)} ended with {process.ExitCode}: {(await errors).Trim()}{output}"
                );
        }
        catch (Win32Exception exception)
        {
            throw new LocalPostgresException($"{start.FileName} does not run: {exception.Message}", exception);
        }
    }
}
