using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>Destroys old idempotency keys four times a day. Several instances may run it.</summary>
internal sealed partial class IdempotencyHousekeepingJob(
    IdempotencyHousekeeping housekeeping,
    TimeProvider clock,
    ILogger<IdempotencyHousekeepingJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                _ = await housekeeping.RunAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old idempotency keys could not be destroyed: {Reason}")]
    private partial void LogFailed(string reason);
}
