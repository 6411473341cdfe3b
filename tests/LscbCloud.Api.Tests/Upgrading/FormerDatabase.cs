using System.IO.Compression;
using System.Reflection;
using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Api.Tests.Upgrading;

/// <summary>A database as an earlier build left it, and its way to this build.</summary>
internal static class FormerDatabase
{
    /// <summary>The last migration of the build that the files here were taken from.</summary>
    private const int Level = 29;

    private const string CopyEnd = "\\.";

    /// <summary>An empty database at that level.</summary>
    public static async Task<TestDatabase> MakeAsync(TestCluster cluster)
    {
        var database = await cluster.CreateEmptyAsync();
        await DatabaseRoles.EnsureAsync(database.AdminConnectionString, TestCluster.Passwords);
        await MigrateAsync(database, [.. Migrations.Embedded().Take(Level)]);

        return database;
    }

    /// <summary>Brings it to this build, as <c>migrate</c> does.</summary>
    public static async Task UpgradeAsync(TestDatabase database)
    {
        await MigrateAsync(database, Migrations.Embedded());
        await using var owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await SealKeys.KeepAsync(owner, [OwnerSql.SealKey()]);
    }

    /// <summary>Loads a file of statements, with rows for <c>copy … from stdin</c> behind those that ask for them.</summary>
    public static async Task LoadAsync(TestDatabase database, string file)
    {
        await using var connection = new NpgsqlConnection(database.AdminConnectionString);
        await connection.OpenAsync();
        await RunAsync(connection, "set session_replication_role = replica");
        using var reader = new StreamReader(Open(file));

        while (await reader.ReadLineAsync() is { } copy)
        {
            await using var rows = await connection.BeginTextImportAsync(copy);

            while (await reader.ReadLineAsync() is { } row && row != CopyEnd)
            {
                await rows.WriteAsync(row + "\n");
            }
        }
    }

    /// <summary>Runs a file of SQL.</summary>
    public static async Task RunAsync(TestDatabase database, string file)
    {
        await using var connection = new NpgsqlConnection(database.AdminConnectionString);
        await connection.OpenAsync();
        using var reader = new StreamReader(Open(file));
        await RunAsync(connection, await reader.ReadToEndAsync());
    }

    public static Stream Open(string file)
    {
        var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");

        return file.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream;
    }

    private static async Task MigrateAsync(TestDatabase database, IReadOnlyList<Migration> migrations)
    {
        await using var owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        _ = await new MigrationRunner(owner, migrations).RunAsync();
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The text is a file of this build.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
#pragma warning restore CA2100
        _ = await command.ExecuteNonQueryAsync();
    }
}
