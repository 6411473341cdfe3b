using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Listens for changes of boards and agencies, so that every instance forgets them within a second.</summary>
internal sealed partial class TenantChanges(
    ControlDataSource control,
    TenantStore places,
    ILogger<TenantChanges> logger
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
        connection.Notification += (_, _) => places.Forget();

        await using (var command = new NpgsqlCommand("listen places", connection))
        {
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        places.Forget();

        while (!cancellationToken.IsCancellationRequested)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the connection that tells of changed places: {Reason}")]
    private partial void LogLost(string reason);
}
