using System.Globalization;
using Npgsql;

namespace LscbCloud.LocalPostgres;

/// <summary>
/// A private PostgreSQL on loopback: initialised once, adopted when it runs already, started again after <c>kill -9</c>.
/// It outlives a killed owner on purpose; the next one adopts it.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const int MostConnections = 300;
    private const int Tries = 8;

    private readonly IDisposable? _lifelong;

    private PostgresCluster(ClusterFolder folder, PostgresBinaries binaries, int port, IDisposable? lifelong)
    {
        Folder = folder;
        Binaries = binaries;
        _lifelong = lifelong;
        Port = port;
    }

    public ClusterFolder Folder { get; }

    public int Port { get; }

    public int Major => Binaries.Major;

    public PostgresBinaries Binaries { get; }

    /// <summary>Whether the server ran already when it was asked for.</summary>
    public bool WasAdopted { get; private init; }

    public bool IsThrowaway => _lifelong is not null;

    /// <summary>The superuser of this cluster, on its first database.</summary>
    public string AdminConnectionString => Admin(Folder, Port);

    /// <summary>Starts or adopts the cluster that keeps its data in the folder.</summary>
    public static async Task<PostgresCluster> StartAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        CancellationToken cancellationToken = default
    )
    {
        await folder.MakeAsync(cancellationToken);
        // Two starters at once: one initialises and starts, the other adopts.
        using var held = await ClusterLock.TakeAsync(folder.Lock, cancellationToken);

        return await StartAsync(folder, binaries, lifelong: null, cancellationToken);
    }

    /// <summary>
    /// Starts a cluster that is quick rather than safe and is deleted with its owner. What an earlier, killed owner
    /// left behind is removed first.
    /// </summary>
    public static async Task<PostgresCluster> StartThrowawayAsync(
        PostgresBinaries binaries,
        CancellationToken cancellationToken = default
    )
    {
        var (folder, lifelong) = await ThrowawayFolders.TakeAsync(binaries, cancellationToken);

        return await StartAsync(folder, binaries, lifelong, cancellationToken);
    }

    /// <summary>Stops the server of a folder, if it runs.</summary>
    public static async Task StopAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        CancellationToken cancellationToken = default
    )
    {
        if (Postmaster.Read(folder.Data) is not { IsRunning: true })
        {
            return;
        }

        var reachable = await binaries.ReachableAsync(folder, cancellationToken);
        string[] arguments = ["-D", folder.Data, "-m", "fast", "-w", "-t", "30", "-s", "stop"];
        await ServerCommand.RunAsync(reachable.PgCtl, arguments, folder.Server, cancellationToken);
    }

    /// <summary>Stops the server. A cluster that is kept can be started again.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) =>
        StopAsync(Folder, Binaries, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_lifelong is null)
        {
            return;
        }

        Directory.Delete(Folder.Path, recursive: true);
        _lifelong.Dispose();
    }

    private static async Task<PostgresCluster> StartAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        IDisposable? lifelong,
        CancellationToken cancellationToken
    )
    {
        var reachable = await binaries.ReachableAsync(folder, cancellationToken);
        if (!folder.IsInitialised)
        {
            await Initialisation.RunAsync(folder, reachable, lifelong is not null, cancellationToken);
        }

        if (folder.Major != reachable.Major)
        {
            throw new LocalPostgresException(
                $"The data in {folder.Path} are PostgreSQL {folder.Major}, the programs in {reachable.Folder} are "
                    + $"{reachable.Major}. Name matching ones in {PostgresBinaries.FolderVariable}, or start again with 'make reset'."
            );
        }

        if (await AdoptAsync(folder, cancellationToken) is { } port)
        {
            return new PostgresCluster(folder, reachable, port, lifelong) { WasAdopted = true };
        }

        port = await StartServerAsync(folder, reachable, lifelong is not null, cancellationToken);

        return new PostgresCluster(folder, reachable, port, lifelong);
    }

    private static async Task<int?> AdoptAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        // A server that is starting or recovering refuses connections for a moment.
        for (var tried = 0; tried < 100 && Postmaster.Read(folder.Data) is { IsRunning: true } found; tried++)
        {
            if (await AnswersAsync(Admin(folder, found.Port), cancellationToken))
            {
                return found.Port;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        if (Postmaster.Read(folder.Data) is { IsRunning: true } silent)
        {
            throw new LocalPostgresException(
                $"PostgreSQL runs as process {silent.ProcessId} on port {silent.Port} but does not answer. Its log is {folder.Log}."
            );
        }

        Postmaster.Forget(folder.Data);

        return null;
    }

    private static async Task<bool> AnswersAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);

            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task<int> StartServerAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        bool isThrowaway,
        CancellationToken cancellationToken
    )
    {
        for (var tried = 1; tried < Tries; tried++)
        {
            try
            {
                return await StartServerOnceAsync(folder, binaries, isThrowaway, cancellationToken);
            }
            catch (LocalPostgresException)
            {
                // The port was taken in between, or the children of a killed server still let go of its memory.
                await Task.Delay(TimeSpan.FromMilliseconds(100 * tried), cancellationToken);
            }
        }

        return await StartServerOnceAsync(folder, binaries, isThrowaway, cancellationToken);
    }

    private static async Task<int> StartServerOnceAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        bool isThrowaway,
        CancellationToken cancellationToken
    )
    {
        var port = FreePort.Find();
        string[] start = ["-w", "-t", "60", "-s", "-l", folder.Log, "-o", ServerOptions(port, isThrowaway), "start"];
        try
        {
            await ServerCommand.RunAsync(
                binaries.PgCtl,
                ["-D", folder.Data, .. start],
                folder.Server,
                cancellationToken
            );

            return port;
        }
        catch (LocalPostgresException exception) when (File.Exists(folder.Log))
        {
            var log = await File.ReadAllLinesAsync(folder.Log, cancellationToken);

            throw new LocalPostgresException($"{exception.Message}\n{string.Join('\n', log.TakeLast(5))}", exception);
        }
    }

    private static string ServerOptions(int port, bool isThrowaway)
    {
        var always = string.Create(
            CultureInfo.InvariantCulture,
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c max_connections={MostConnections}"
        );

        return isThrowaway
            ? always + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=2GB"
            : always;
    }

    private static string Admin(ClusterFolder folder, int port) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = Initialisation.AdminName,
            Password = File.ReadAllText(folder.Password),
            Database = "postgres",
            // The next start may be on another port, and a test's clone cannot be made from a database in use.
            Pooling = false,
            Timeout = 5,
        }.ConnectionString;
}
