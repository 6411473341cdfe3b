using Xunit;

namespace LscbCloud.Testing.Databases;

/// <summary>A migrated database for the tests of one class: <c>IClassFixture&lt;DatabaseFixture&gt;</c>.</summary>
public sealed class DatabaseFixture(TestCluster cluster) : IAsyncLifetime
{
    private TestDatabase? _database;

    public TestDatabase Database =>
        _database ?? throw new InvalidOperationException("The database of the class is not there yet.");

    public async ValueTask InitializeAsync() => _database = await cluster.CloneAsync();

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
