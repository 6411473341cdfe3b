using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.Mail;

/// <summary>Looks every few seconds whether an email is due.</summary>
internal sealed partial class OutboxSender(Outbox outbox, TimeProvider clock, ILogger<OutboxSender> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        try
        {
            do
            {
                await SendAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; what is due is sent when it starts again.
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            _ = await outbox.SendDueAsync(cancellationToken);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
        {
            LogAway(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not look for due email: {Reason}")]
    private partial void LogAway(string reason);
}
