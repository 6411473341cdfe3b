using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>Runs every job at its own pace, the only loop of the service. Several instances may run it.</summary>
internal sealed partial class JobRunner(
    IEnumerable<IOwnerJob> jobs,
    JobRuns runs,
    TimeProvider clock,
    ILogger<JobRunner> logger
) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(jobs.Select(job => RepeatAsync(job, stoppingToken)));

    private async Task RepeatAsync(IOwnerJob job, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(job.Every, clock);

        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await PassAsync(job, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; whoever has work is found when it starts again.
        }
    }

    private async Task PassAsync(IOwnerJob job, CancellationToken stoppingToken)
    {
        try
        {
            _ = await runs.PassAsync(job, stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            // Not one owner failed but all of them, such as while the database is away.
            LogAway(job.Name, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The job {Job} could not look for work: {Reason}")]
    private partial void LogAway(string job, string reason);
}
