using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Looks every minute whether daily emails are due. Several instances may run it.</summary>
internal sealed partial class DigestJob(Digests digests, TimeProvider clock, ILogger<DigestJob> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);

        try
        {
            do
            {
                await RunAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; whoever is not dealt with is when it starts again.
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (_, failures) = await digests.RunAsync(cancellationToken);

            foreach (var failure in failures)
            {
                LogFailed(failure.GetType().Name);
            }
        }
        catch (Exception e) when (e is DbException or IOException or TimeoutException)
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Some daily emails could not be written yet: {Reason}")]
    private partial void LogFailed(string reason);
}
