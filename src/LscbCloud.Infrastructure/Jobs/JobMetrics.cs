using System.Diagnostics.Metrics;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>Counts the runs of each job and their failures, and how long they take. They do not name owners.</summary>
internal sealed class JobMetrics
{
    public const string MeterName = "LscbCloud.Jobs";

    private readonly Counter<long> _runs;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _duration;

    public JobMetrics(IMeterFactory meters)
    {
#pragma warning disable CA2000 // The factory disposes of the meters that it made.
        var meter = meters.Create(MeterName);
#pragma warning restore CA2000
        _runs = meter.CreateCounter<long>("lscb.job.runs", description: "Runs of a job for one owner.");
        _failures = meter.CreateCounter<long>("lscb.job.failures", description: "Runs that failed.");
        _duration = meter.CreateHistogram<double>("lscb.job.duration", "s", "How long a run took.");
    }

    public void Ran(string job, TimeSpan duration, bool hasFailed)
    {
        var tag = new KeyValuePair<string, object?>("job", job);
        _runs.Add(1, tag);
        _duration.Record(duration.TotalSeconds, tag);

        if (hasFailed)
        {
            _failures.Add(1, tag);
        }
    }
}
