using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <summary>Destroys what has had its time: sessions, half-done sign-ins, links and sent email.</summary>
internal sealed partial class Housekeeping(ControlDataSource control, TimeProvider clock, ILogger<Housekeeping> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeptForQuestions = TimeSpan.FromDays(30);

    private const string Destroy = """
        with attempts as (delete from control.sign_in_attempts where expires_at < $1),
             links as (delete from control.one_time_links where expires_at < $2),
             sessions as (delete from control.sessions where absolute_end < $2),
             digests as (delete from control.digests where written_at < $2)
        delete from control.outbox where sent_at < $2
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops; there is always another hour.
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        try
        {
            _ = await control.ExecuteAsync(Destroy, cancellationToken, now, now - KeptForQuestions);
        }
        catch (NpgsqlException e)
        {
            LogAway(e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not destroy what has had its time: {Reason}")]
    private partial void LogAway(string reason);
}
