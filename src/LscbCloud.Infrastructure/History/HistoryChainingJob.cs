using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.History;

/// <summary>Chains every owner's waiting entries each half minute. Several instances may run it.</summary>
internal sealed partial class HistoryChainingJob(
    HistoryChaining chaining,
    TimeProvider clock,
    ILogger<HistoryChainingJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var (_, failures) = await chaining.RunAsync(stoppingToken);

                foreach (var failure in failures)
                {
                    LogFailed(failure.GetType().Name);
                }
            }
            catch (NpgsqlException e)
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A history could not be chained: {Reason}")]
    private partial void LogFailed(string reason);
}
