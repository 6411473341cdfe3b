using System.Runtime.InteropServices;
using LscbCloud.AppHost;
using LscbCloud.LocalPostgres;
using LscbCloud.Migrator;
using Npgsql;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

try
{
    return await Commands.RunAsync(args, stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 0;
}
catch (Exception exception)
    when (exception is AppHostException or LocalPostgresException or MigrationRefusedException or NpgsqlException)
{
    await Console.Error.WriteLineAsync($"\n{exception.Message}");

    return 1;
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}
