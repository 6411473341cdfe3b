using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Upgrading;

/// <summary>The service on the demonstration that an earlier build had loaded.</summary>
public sealed class UpgradedDemonstration(ApiFixture shared) : ServiceFixture(shared.Cluster)
{
    internal DatabaseContents Before { get; private set; } = new([], []);

    internal DatabaseContents After { get; private set; } = new([], []);

    protected override async Task<TestDatabase> MakeDatabaseAsync()
    {
        var database = await FormerDatabase.MakeAsync(Cluster);
        await FormerDatabase.LoadAsync(database, "demonstration-0029.sql.gz");
        Before = await DatabaseContents.ReadAsync(database);
        await FormerDatabase.UpgradeAsync(database);
        After = await DatabaseContents.ReadAsync(database);

        return database;
    }
}
