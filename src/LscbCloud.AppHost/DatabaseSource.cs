using LscbCloud.LocalPostgres;

namespace LscbCloud.AppHost;

/// <summary>The database of the kept installation: one that the environment names, or a private cluster.</summary>
internal sealed class DatabaseSource : IAsyncDisposable
{
    private readonly PostgresCluster? _cluster;

    private DatabaseSource(Database database, PostgresCluster? cluster)
    {
        Database = database;
        _cluster = cluster;
    }

    public Database Database { get; }

    public static async Task<DatabaseSource> OpenAsync(
        Place place,
        Secrets secrets,
        Steps steps,
        CancellationToken cancellationToken
    )
    {
        if (Database.Given() is { } given)
        {
            steps.Done("PostgreSQL", "named by Database__Owner, __App and __Control");

            return new DatabaseSource(given, cluster: null);
        }

        if (Database.GivenAdmin() is { } admin)
        {
            var made = await Database.MakeAsync(admin, secrets, cancellationToken);
            steps.Done("PostgreSQL", "named by Database__Admin");

            return new DatabaseSource(made, cluster: null);
        }

        var binaries = await ObtainPostgres.RunAsync(place, cancellationToken);
        var cluster = await PostgresCluster.StartAsync(place.Folder, binaries, cancellationToken);
        var database = await Database.MakeAsync(cluster.AdminConnectionString, secrets, cancellationToken);
        steps.Done("PostgreSQL", $"{cluster.Major} {(cluster.WasAdopted ? "runs already" : "started")}");

        return new DatabaseSource(database, cluster);
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;
}
