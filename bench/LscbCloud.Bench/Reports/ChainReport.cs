using LscbCloud.Bench.Load;
using LscbCloud.Bench.Machine;

namespace LscbCloud.Bench.Reports;

/// <summary>What a save costs later, when the service's job chains its entry.</summary>
internal static class ChainReport
{
    // The job works twice a minute.
    private const int MostSeconds = 40;

    /// <summary>Lets the service alone work until nothing waits, after a turn of saves.</summary>
    public static async Task SayAsync(Contest contest, int postmaster)
    {
        var waiting = await contest.Database.UnchainedAsync();
        await contest.Service.ResumeAsync();
        var from = CpuReading.Take(contest.Service.Id, postmaster, Environment.ProcessId);
        var left = waiting;
        for (var second = 0; left > 0 && second < MostSeconds; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            left = await contest.Database.UnchainedAsync();
        }

        var to = CpuReading.Take(contest.Service.Id, postmaster, Environment.ProcessId);
        var chained = waiting - left;
        Report.Say("");
        Report.Say(
            chained > 0
                ? (FormattableString)
                    $"Chaining {chained} saves of {contest.Database.Boards} boards afterwards cost {(to.Service - from.Service) / chained:0.00} + {(to.Database - from.Database) / chained:0.00} CPU ms each; {left} were left."
                : $"Not measured: the job chained nothing in {MostSeconds} s."
        );
    }
}
