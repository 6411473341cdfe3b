using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Refuses to serve with a database role that could pass by the policies.</summary>
public sealed class RoleCheck(AppDataSource app, ControlDataSource control)
{
    private const string Query = """
        select r.rolsuper or r.rolbypassrls or r.rolcreaterole
            or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                       where n.nspname in ('app', 'control', 'ops') and pg_has_role(r.oid, c.relowner, 'USAGE'))
        from pg_roles r where r.rolname = current_user
        """;

    /// <summary>Asks the database what both roles may do.</summary>
    /// <exception cref="InvalidOperationException">A role is a superuser, bypasses row-level security, makes roles, or owns a table.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RefuseAsync(app.Value, "Database:App", cancellationToken);
        await RefuseAsync(control.Value, "Database:Control", cancellationToken);
    }

    private static async Task RefuseAsync(NpgsqlDataSource source, string name, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Query);

        if (await command.ExecuteScalarAsync(cancellationToken) is not false)
        {
            throw new InvalidOperationException(
                $"{name} connects as a superuser, an owner, or a role that bypasses row-level security. Use a role that may do neither."
            );
        }
    }
}
