using LscbCloud.Application.History;
using LscbCloud.Infrastructure.History;

namespace LscbCloud.Api.Operations;

/// <summary>Checks every history on the command line, for instance after a restore.</summary>
internal static class VerifyAuditCommand
{
    /// <summary>Prints what was found of each chain, and tells whether all are intact.</summary>
    public static async Task<bool> RunAsync(IServiceProvider services)
    {
        var all = 0;
        var broken = 0;

        await foreach (
            var (owner, found) in services.GetRequiredService<HistoryAudit>().RunAsync(CancellationToken.None)
        )
        {
            all++;
            broken += found.IsIntact ? 0 : 1;
            await Console.Out.WriteLineAsync($"{owner}: {Describe(found)}");
        }

        await Console.Out.WriteLineAsync($"{all} chains, {broken} broken");

        return broken == 0;
    }

    /// <summary>The head is printed so that it can be kept elsewhere: a chain that was cut shows only against an earlier one.</summary>
    private static string Describe(HistoryVerification found) =>
        found switch
        {
            { FirstProblem: { } problem } => $"BROKEN at {problem.Sequence}. {problem.Sentence}",
            { Head: { } head } => $"intact, {found.Waiting} waiting, head {head.Sequence} {head.Hash}",
            _ => $"empty, {found.Waiting} waiting",
        };
}
