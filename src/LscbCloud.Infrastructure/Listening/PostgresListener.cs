using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.Listening;

/// <summary>Hears on one connection what changed in any instance, and tells whoever listens to that channel.</summary>
/// <remarks>When the connection is lost it makes another, and everybody is told that they may have missed something.</remarks>
internal sealed partial class PostgresListener(
    ControlDataSource control,
    IEnumerable<IChangeListener> listeners,
    ILogger<PostgresListener> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // A connection that died without a word is found out by asking something.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);

    private readonly IChangeListener[] _listeners = [.. listeners];

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
        connection.Notification += (_, notice) => Hear(notice.Channel, notice.Payload);

        foreach (var channel in _listeners.Select(listener => listener.Channel).Distinct(StringComparer.Ordinal))
        {
            await RunAsync(connection, $"listen {channel}", cancellationToken);
        }

        foreach (var listener in _listeners)
        {
            listener.MayHaveMissed();
        }

        while (!cancellationToken.IsCancellationRequested)
        {
            if (!await connection.WaitAsync(Quiet, cancellationToken))
            {
                await RunAsync(connection, "select 1", cancellationToken);
            }
        }
    }

    private void Hear(string channel, string key)
    {
        foreach (var listener in _listeners.Where(listener => listener.Channel == channel))
        {
            listener.Changed(key);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100, S2077 // A channel's name is a constant of the service.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100, S2077
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the connection that tells of changes: {Reason}")]
    private partial void LogLost(string reason);
}
