using LscbCloud.Migrator;
using Npgsql;

// Its own process and its own role, because the service itself must not be able to change the schema.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

try
{
    await Commands.RunAsync(args, stop.Token);

    return 0;
}
catch (Exception exception)
    when (exception is MigrationRefusedException or NpgsqlException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync(exception.Message);

    return 1;
}
