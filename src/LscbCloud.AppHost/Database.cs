using LscbCloud.Migrator;
using Npgsql;

namespace LscbCloud.AppHost;

/// <summary>The three ways into the database that the Migrator and the service use.</summary>
internal sealed record Database(string Owner, string App, string Control)
{
    private const string Name = "lscbcloud";

    private static readonly string[] Variables = ["Database__Owner", "Database__App", "Database__Control"];

    /// <summary>What the environment names, if it names a database at all.</summary>
    public static Database? Given()
    {
        var given = Variables
            .Select(Environment.GetEnvironmentVariable)
            .OfType<string>()
            .Where(value => value.Length > 0)
            .ToList();

        return given switch
        {
            [] => null,
            [var owner, var app, var control] => new Database(owner, app, control),
            _ => throw new AppHostException(
                "Database__Owner, Database__App and Database__Control belong together: give all three or none."
            ),
        };
    }

    /// <summary>Somebody who may make roles and databases, if the environment names one.</summary>
    public static string? GivenAdmin() =>
        Environment.GetEnvironmentVariable("Database__Admin") is { Length: > 0 } admin ? admin : null;

    /// <summary>Makes the database and its roles where they are missing.</summary>
    public static async Task<Database> MakeAsync(
        string adminConnectionString,
        Secrets secrets,
        CancellationToken cancellationToken
    )
    {
        var parts = new NpgsqlConnectionStringBuilder(adminConnectionString);
        if (parts.Database is null or "postgres")
        {
            parts.Database = Name;
        }

        await DatabaseRoles.EnsureAsync(parts.ConnectionString, secrets.Roles, cancellationToken);

        return new Database(
            As(parts, DatabaseRoles.Owner, secrets.OwnerPassword),
            As(parts, DatabaseRoles.App, secrets.AppPassword),
            As(parts, DatabaseRoles.Control, secrets.ControlPassword)
        );
    }

    public async Task<SchemaLevel> MigrateAsync(string sealKey, CancellationToken cancellationToken)
    {
        var migrations = Migrations.Embedded();
        await using var owner = NpgsqlDataSource.Create(Owner);
        var applied = await new MigrationRunner(owner, migrations).RunAsync(cancellationToken);
        await SealKeys.KeepAsync(owner, [SealKeys.Read("Database__SealKey", sealKey)], cancellationToken);

        return new SchemaLevel(applied, migrations[^1].Name);
    }

    private static string As(NpgsqlConnectionStringBuilder admin, string role, string password) =>
        new NpgsqlConnectionStringBuilder(admin.ConnectionString)
        {
            Username = role,
            Password = password,
            Pooling = true,
        }.ConnectionString;
}
