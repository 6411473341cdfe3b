using LscbCloud.Migrator;

namespace LscbCloud.Testing.Databases;

/// <summary>A database of the throw-away cluster, with the ways in that production has.</summary>
public sealed class TestDatabase(TestCluster cluster, string name) : IAsyncDisposable
{
    public string Name { get; } = name;

    /// <summary>As the role that owns every object: for migrations, and for arranging what no role of the service may.</summary>
    public string OwnerConnectionString => cluster.ConnectionStringOf(Name, DatabaseRoles.Owner);

    public string AppConnectionString => cluster.ConnectionStringOf(Name, DatabaseRoles.App);

    public string ControlConnectionString => cluster.ConnectionStringOf(Name, DatabaseRoles.Control);

    /// <summary>As the superuser, whom no policy holds: for looking at everything.</summary>
    public string AdminConnectionString => cluster.ConnectionStringOf(Name);

    public async ValueTask DisposeAsync() => await cluster.ExecuteAsync($"drop database if exists {Name} with (force)");
}
