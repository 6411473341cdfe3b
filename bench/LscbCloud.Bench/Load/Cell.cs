namespace LscbCloud.Bench.Load;

/// <summary>One line of the table: a job, at a number of boards, done by one of the three.</summary>
internal sealed record Cell(string Job, int Boards, string By, Func<Task> WarmAsync, Func<Task<Outcome>> RunAsync)
{
    public const string PgBench = "pgbench";
    public const string Bare = "bare Kestrel";
    public const string Service = "service";

    private const double Disturbed = 0.08;
    private const int MostTries = 3;

    private readonly List<Outcome> _turns = [];

    public int Requests => _turns.Sum(turn => turn.Latencies.Count);

    public double PerSecond => Requests / _turns.Sum(turn => turn.Seconds);

    public double ServiceCpu => Median(turn => turn.ServiceCpu / turn.Latencies.Count);

    public double DatabaseCpu => Median(turn => turn.DatabaseCpu / turn.Latencies.Count);

    public double Cpu => Median(turn => turn.CpuPerRequest);

    public double LeastCpu => _turns.Min(turn => turn.CpuPerRequest);

    public double MostCpu => _turns.Max(turn => turn.CpuPerRequest);

    public double Others => _turns.Average(turn => turn.Others);

    /// <summary>Runs one turn that counts. One that others disturbed is run again, and the least disturbed counts.</summary>
    /// <returns>How many turns were run again.</returns>
    public async Task<int> MeasureAsync(int mostRepeats)
    {
        var best = await RunAsync();
        var repeats = 0;
        while (best.Others > Disturbed && repeats < Math.Min(mostRepeats, MostTries - 1))
        {
            var again = await RunAsync();
            best = again.Others < best.Others ? again : best;
            repeats++;
        }

        _turns.Add(best);

        return repeats;
    }

    public double Percentile(double share)
    {
        var all = _turns.SelectMany(turn => turn.Latencies).Order().ToArray();

        return all[Math.Min(all.Length - 1, (int)(share * all.Length))];
    }

    private double Median(Func<Outcome, double> figure)
    {
        var all = _turns.Select(figure).Order().ToArray();

        return (all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2;
    }
}
