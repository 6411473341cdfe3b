using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <summary>Listens for changes of people, memberships, sessions and keys in any instance.</summary>
internal sealed partial class ChangesListener(
    ControlDataSource control,
    Changes changes,
    ILogger<ChangesListener> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
            {
                // Until it listens again, what is kept lives for thirty seconds at most.
                LogLost(e.GetType().Name);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await control.Value.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notice) => Hear(notice.Payload);

        await using (var command = new NpgsqlCommand("listen lscb_people", connection))
        {
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        changes.OfEverything();

        while (!cancellationToken.IsCancellationRequested)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    private void Hear(string payload)
    {
        if (Guid.TryParse(payload, out var subject))
        {
            changes.Of(subject);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the connection that tells of changed people: {Reason}")]
    private partial void LogLost(string reason);
}
