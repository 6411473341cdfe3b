using System.Diagnostics;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests;

/// <summary>What the backup keeps, the restore brings back. The drill runs the same scripts that an installation runs.</summary>
public sealed class BackupDrillTests
{
    private const int NoPostgresHere = 77;

    [Fact]
    public async Task A_restore_brings_back_the_moment_before_the_accident()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The drill is for the systems that the service is installed on.");

        var (exitCode, output, errors) = await RunAsync(
            Path.Combine(Repository.Root, "infra", "database", "drill.sh"),
            TestContext.Current.CancellationToken
        );

        Assert.SkipWhen(exitCode == NoPostgresHere, output);
        Assert.True(exitCode == 0, output + errors);
        Assert.StartsWith(
            "backup drill: ok, ",
            Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string script,
        CancellationToken cancellationToken
    )
    {
        using var drill =
            Process.Start(
                new ProcessStartInfo("bash", [script])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException("There is no bash to run the drill with.");

        var output = drill.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = drill.StandardError.ReadToEndAsync(cancellationToken);
        await drill.WaitForExitAsync(cancellationToken);

        return (drill.ExitCode, await output, await errors);
    }
}
