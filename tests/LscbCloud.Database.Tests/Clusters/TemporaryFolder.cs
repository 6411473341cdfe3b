using LscbCloud.LocalPostgres;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Clusters;

/// <summary>A folder for a cluster that is kept, where the account that runs the server can reach it.</summary>
internal sealed class TemporaryFolder : IAsyncDisposable
{
    private TemporaryFolder(string path, PostgresBinaries binaries)
    {
        Folder = new ClusterFolder(path);
        Binaries = binaries;
    }

    public ClusterFolder Folder { get; }

    public PostgresBinaries Binaries { get; }

    public string Server => Path.Combine(Folder.Path, "server");

    public string Data => Path.Combine(Server, "data");

    public string PostmasterFile => Path.Combine(Data, "postmaster.pid");

    public static async Task<TemporaryFolder> MakeAsync(string name = "lscbcloud-of-a-test-")
    {
        var path = Path.Combine("/var/tmp", name + Guid.CreateVersion7().ToString("N"));
        var binaries =
            await PostgresBinaries.FindAsync(Repository.Root)
            ?? throw new InvalidOperationException("There is no PostgreSQL: run 'make setup'.");

        return new TemporaryFolder(path, binaries);
    }

    public Task<PostgresCluster> StartAsync() => PostgresCluster.StartAsync(Folder, Binaries);

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(Folder.Path))
        {
            await PostgresCluster.StopAsync(Folder, Binaries);
            Directory.Delete(Folder.Path, recursive: true);
        }
    }
}
