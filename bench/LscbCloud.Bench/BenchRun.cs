using System.Diagnostics;
using LscbCloud.Bench.Filling;
using LscbCloud.Bench.Load;
using LscbCloud.Bench.Machine;
using LscbCloud.Bench.Reports;
using LscbCloud.LocalPostgres;

namespace LscbCloud.Bench;

/// <summary>Measures what a request costs: all cells in one run, by turns, so that they share whatever else the machine does.</summary>
internal sealed class BenchRun(string root, PostgresCluster cluster, Pace pace)
{
    private static readonly int[] Sizes = [5, 150];

    /// <summary>With the boards, 25,000 owners.</summary>
    private const int Agencies = 24_850;

    public static async Task<int> RunAsync(Pace pace, BenchPart part = BenchPart.Whole)
    {
        if (!OperatingSystem.IsLinux())
        {
            await Console.Error.WriteLineAsync("CPU time is read from /proc, so this runs on Linux only.");

            return 1;
        }

        var root = Directory.GetCurrentDirectory();
        if (await PostgresBinaries.FindAsync(root) is not { } binaries)
        {
            await Console.Error.WriteLineAsync("There is no PostgreSQL: run 'make setup'.");

            return 1;
        }

        var started = Stopwatch.StartNew();
        await using var cluster = await PostgresCluster.StartThrowawayAsync(binaries);
        Report.Head(cluster.Major, pace);
        var run = new BenchRun(root, cluster, pace);
        await (
            part switch
            {
                BenchPart.Costs => run.MeasureCostsAsync(),
                BenchPart.Owners => run.MeasureOwnersAsync(),
                BenchPart.Screens => run.MeasureScreensAsync(),
                _ => run.MeasureAsync(),
            }
        );
        Report.Tail(started);

        return 0;
    }

    /// <summary>What a request costs among five boards, and nothing else: the question of whoever changes the code it runs.</summary>
    private async Task MeasureCostsAsync()
    {
        var few = await BenchDatabase.MakeAsync(cluster, new Size(Sizes[0]));
        var postmaster = await PrepareServerAsync(few);
        await using var onFew = await Contest.OpenAsync(root, cluster, few, pace, postmaster);
        await MeasureAsync(onFew.Cells);
    }

    /// <summary>Whether a request costs the same and a screen touches the same pages, however many others own rows.</summary>
    private async Task MeasureOwnersAsync()
    {
        var few = await BenchDatabase.MakeAsync(cluster, new Size(Sizes[0]));
        var many = await BenchDatabase.MakeAsync(cluster, new Size(Sizes[1], Agencies: Agencies));
        await PageReport.SayAsync([few, many]);

        var postmaster = await PrepareServerAsync(few);
        await using var onFew = await Contest.OpenAsync(root, cluster, few, pace, postmaster);
        await using var onMany = await Contest.OpenAsync(root, cluster, many, pace, postmaster);
        await MeasureAsync([.. onFew.Cells, .. onMany.Cells]);
    }

    /// <summary>How long a person waits for the screens of a board that has grown for years, beside those of a usual one.</summary>
    private async Task MeasureScreensAsync()
    {
        var size = new Size(Sizes[1], IsScattered: true);
        var database = await BenchDatabase.MakeAsync(cluster, size);
        await Filler.GrowAsync(database.Admin, size, default);
        await using var service = await Servers.ServiceAsync(root, database);
        await GrownReport.SayAsync(service);
    }

    private async Task MeasureAsync()
    {
        var alone = await BenchDatabase.MakeAsync(cluster, new Size(1));
        var scattered = await BenchDatabase.MakeAsync(cluster, new Size(150, IsScattered: true));
        var few = await BenchDatabase.MakeAsync(cluster, new Size(Sizes[0]));
        var many = await BenchDatabase.MakeAsync(cluster, new Size(Sizes[1]));
        await PageReport.SayAsync([alone, many, scattered]);

        var postmaster = await PrepareServerAsync(alone);
        await using var onFew = await Contest.OpenAsync(root, cluster, few, pace, postmaster);
        await using var onMany = await Contest.OpenAsync(root, cluster, many, pace, postmaster);
        await MeasureAsync([.. onFew.Cells, .. onMany.Cells]);
        await ChainReport.SayAsync(onMany, postmaster);
        await ClientReport.SayAsync(root, onMany.Service.Address);
    }

    private async Task MeasureAsync(IReadOnlyList<Cell> cells)
    {
        foreach (var cell in cells)
        {
            await cell.WarmAsync();
        }

        var repeats = pace.Repeats;
        for (var round = 0; round < pace.Rounds; round++)
        {
            foreach (var cell in cells)
            {
                repeats -= await cell.MeasureAsync(repeats);
            }
        }

        Report.Cells(cells, pace.Repeats - repeats);
    }

    /// <summary>No worker of PostgreSQL may work in another cell's time, and saves are waited for as in production.</summary>
    /// <returns>The process of the server, which all its connections are children of.</returns>
    private static async Task<int> PrepareServerAsync(BenchDatabase any)
    {
        await any.ExecuteAsync("alter system set autovacuum = off");
        await any.ExecuteAsync("select pg_reload_conf()");
        await any.ExecuteAsync("alter role lscb_app set synchronous_commit = on");
        await any.ExecuteAsync("alter role lscb_control set synchronous_commit = on");

        return CpuClock.ParentOf(
            (int)await any.CountAsync("select pid from pg_stat_activity where backend_type = 'checkpointer'")
        );
    }
}
