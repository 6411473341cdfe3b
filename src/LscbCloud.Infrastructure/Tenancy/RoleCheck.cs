using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Refuses to serve with a database role that passes by the policies, or that can become a role which does.</summary>
/// <remarks>
/// A membership counts whether it is inherited or not: <c>set role</c> needs no inheritance. The service needs none at all,
/// so its roles are members of nothing. A temporary table is owned like any other: that of an import ends in its transaction, so
/// nobody else sees it, and one that was left behind is refused.
/// </remarks>
public sealed class RoleCheck(AppDataSource app, ControlDataSource control)
{
    private const string Query = """
        select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
            or has_database_privilege(r.oid, current_database(), 'create')
            or exists (select from pg_auth_members m where m.member = r.oid)
            or exists (select from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o')
        from pg_roles r where r.rolname = current_user
        """;

    /// <summary>Asks the database what both roles may do and what they may become.</summary>
    /// <exception cref="InvalidOperationException">A role has a power of its own, is a member of another, or owns or may make an object that lasts.</exception>
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
                $"{name} connects as a superuser, an owner, a member of another role, or a role that makes schemas or bypasses row-level security. Use a role that may do none of this."
            );
        }
    }
}
