using LscbCloud.LocalPostgres;
using LscbCloud.Migrator;
using Npgsql;
using Xunit;

namespace LscbCloud.Testing.Databases;

/// <summary>
/// One throw-away PostgreSQL for a run of a test project, with the roles of production and a migrated template that
/// every test class gets a clone of. Declared once per project: <c>[assembly: AssemblyFixture(typeof(TestCluster))]</c>.
/// </summary>
public class TestCluster : IAsyncLifetime
{
    private const string Template = "template_lscb";

    private readonly SemaphoreSlim _oneClone = new(1);
    private PostgresCluster? _cluster;
    private int _clones;

    public static RolePasswords Passwords { get; } = new("owner-in-tests", "app-in-tests", "control-in-tests");

    public int Major => Cluster.Major;

    /// <summary>The superuser, on a database that holds nothing.</summary>
    public string AdminConnectionString => Cluster.AdminConnectionString;

    private PostgresCluster Cluster => _cluster ?? throw new InvalidOperationException("The cluster is not started.");

    /// <summary>The binaries to run; a project that tests on two versions says which.</summary>
    protected virtual async Task<PostgresBinaries> FindBinariesAsync() =>
        await PostgresBinaries.FindAsync(Repository.Root)
        ?? throw new InvalidOperationException("There is no PostgreSQL: run 'make setup'.");

    public virtual async ValueTask InitializeAsync()
    {
        _cluster = await PostgresCluster.StartThrowawayAsync(await FindBinariesAsync());
        await DatabaseRoles.EnsureAsync(ConnectionStringOf(Template), Passwords);
        await using var owner = NpgsqlDataSource.Create(ConnectionStringOf(Template, DatabaseRoles.Owner));
        await new MigrationRunner(owner, Migrations.Embedded()).RunAsync();
        await SealKeys.KeepAsync(owner, [OwnerSql.SealKey()]);
    }

    /// <summary>A migrated database of one's own, with no rows but those of the migrations.</summary>
    public Task<TestDatabase> CloneAsync() => CreateAsync(Template);

    /// <summary>A database that no migration has run on, owned by the owner's role.</summary>
    public Task<TestDatabase> CreateEmptyAsync() => CreateAsync("template0");

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }

        _oneClone.Dispose();
        GC.SuppressFinalize(this);
    }

    internal Task ExecuteAsync(string sql) => Statement.ExecuteAsync(AdminConnectionString, sql);

    internal string ConnectionStringOf(string database, string? role = null)
    {
        var parts = new NpgsqlConnectionStringBuilder(AdminConnectionString) { Database = database };
        if (role is null)
        {
            return parts.ConnectionString;
        }

        parts.Username = role;
        parts.Password = role switch
        {
            DatabaseRoles.Owner => Passwords.Owner,
            DatabaseRoles.App => Passwords.App,
            _ => Passwords.Control,
        };
        // The owner migrates and goes; an open connection of its pool would keep the template from being cloned.
        parts.Pooling = role != DatabaseRoles.Owner;
        parts.MaxPoolSize = 20;

        return parts.ConnectionString;
    }

    private async Task<TestDatabase> CreateAsync(string template)
    {
        var name = $"test_{Interlocked.Increment(ref _clones)}";
        // PostgreSQL copies a template for one at a time and refuses the others.
        await _oneClone.WaitAsync();
        try
        {
            await ExecuteAsync(
                $"create database {name} template {template} strategy file_copy owner {DatabaseRoles.Owner}"
            );
        }
        finally
        {
            _oneClone.Release();
        }

        // Grants on a database are not cloned with it.
        await ExecuteAsync(
            $"""
            revoke all on database {name} from public;
            grant connect on database {name} to {DatabaseRoles.App}, {DatabaseRoles.Control};
            grant temporary on database {name} to {DatabaseRoles.App};
            """
        );

        return new TestDatabase(this, name);
    }
}
