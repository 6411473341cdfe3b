using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>
/// Makes the product's three roles and its database, and gives each role its way in. May be repeated: it then renews
/// the passwords and the grants.
/// </summary>
public static class DatabaseRoles
{
    /// <summary>Owns every object. Only the Migrator connects as it.</summary>
    public const string Owner = "lscb_owner";

    /// <summary>Reads and writes the rows of one board or one agency at a time.</summary>
    public const string App = "lscb_app";

    /// <summary>Reads and writes the platform and its people, by columns.</summary>
    public const string Control = "lscb_control";

    // Large objects lie outside every policy. Only a superuser can close them.
    private const string CloseLargeObjects = """
        do $$
        declare
          f regprocedure;
        begin
          for f in
            select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_|read$|write$)'
              and (select rolsuper from pg_roles where rolname = current_user)
          loop
            execute 'revoke execute on function ' || f || ' from public';
          end loop;
        end
        $$
        """;

    private static readonly string[] All = [Owner, App, Control];

    /// <summary>
    /// The connection string names the database to make or to grant on, and somebody who may make roles and databases.
    /// </summary>
    public static async Task EnsureAsync(
        string adminConnectionString,
        RolePasswords passwords,
        CancellationToken cancellationToken = default
    )
    {
        var target = new NpgsqlConnectionStringBuilder(adminConnectionString);
        var database = target.Database is { Length: > 0 } named ? named : "lscbcloud";
        target.Database = "postgres";
        target.Pooling = false;

        await using (var admin = new AdminConnection(target.ConnectionString))
        {
            await admin.OpenAsync(cancellationToken);
            await EnsureRolesAsync(admin, passwords, cancellationToken);
            await EnsureDatabaseAsync(admin, database, cancellationToken);
        }

        target.Database = database;
        await using var inside = new AdminConnection(target.ConnectionString);
        await inside.OpenAsync(cancellationToken);
        await GrantAsync(inside, database, cancellationToken);
    }

    private static async Task EnsureRolesAsync(
        AdminConnection admin,
        RolePasswords passwords,
        CancellationToken cancellationToken
    )
    {
        foreach (var role in All)
        {
            if (
                !await admin.AskAsync(
                    "select exists (select from pg_roles where rolname = $1)",
                    role,
                    cancellationToken
                )
            )
            {
                await admin.RunAsync("create role %I login", [role], cancellationToken);
            }
        }

        await EnsurePowerlessAsync(admin, cancellationToken);
        await admin.RunAsync("alter role %I login password %L", [Owner, passwords.Owner], cancellationToken);
        await admin.RunAsync("alter role %I login password %L", [App, passwords.App], cancellationToken);
        await admin.RunAsync("alter role %I login password %L", [Control, passwords.Control], cancellationToken);
    }

    // Mentioned only when needed: an administrator who is no superuser may not even say NOSUPERUSER.
    private static async Task EnsurePowerlessAsync(AdminConnection admin, CancellationToken cancellationToken)
    {
        const string isPowerful = """
            select exists (
              select from pg_roles
              where rolname = $1 and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication)
            )
            """;
        foreach (var role in All)
        {
            if (await admin.AskAsync(isPowerful, role, cancellationToken))
            {
                await admin.RunAsync(
                    "alter role %I nosuperuser nocreatedb nocreaterole nobypassrls noreplication",
                    [role],
                    cancellationToken
                );
            }
        }
    }

    private static async Task EnsureDatabaseAsync(
        AdminConnection admin,
        string database,
        CancellationToken cancellationToken
    )
    {
        // Only a member may give a database to a role, and only a superuser is a member of all.
        await admin.RunAsync("grant %I to current_user", [Owner], cancellationToken);
        if (
            !await admin.AskAsync(
                "select exists (select from pg_database where datname = $1)",
                database,
                cancellationToken
            )
        )
        {
            // Names sort as people expect them to, on every machine alike.
            await admin.RunAsync(
                "create database %I owner %I template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'en-GB'",
                [database, Owner],
                cancellationToken
            );
        }

        await admin.RunAsync("alter database %I owner to %I", [database, Owner], cancellationToken);
    }

    private static async Task GrantAsync(AdminConnection admin, string database, CancellationToken cancellationToken)
    {
        await admin.RunAsync("revoke all on database %I from public", [database], cancellationToken);
        await admin.RunAsync("grant connect on database %I to %I, %I", [database, App, Control], cancellationToken);
        // An import copies into a temporary table of its transaction: no table with policies can be copied into.
        await admin.RunAsync("grant temporary on database %I to %I", [database, App], cancellationToken);
        await admin.RunAsync("revoke all on schema public from public", [], cancellationToken);
        await admin.RunAsync(CloseLargeObjects, [], cancellationToken);
        await admin.RunAsync("revoke %I from current_user", [Owner], cancellationToken);
    }
}
