using System.Reflection;
using System.Runtime.CompilerServices;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LscbCloud.Database.Tests.Catalogue;

/// <summary>
/// Which columns the service's roles may change is what the product changes: the properties that can be set after their row
/// was made, and the few columns that a statement of our own writes. A wider grant fails here, and so does a missing one.
/// </summary>
public sealed class GrantTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string Updatable = """
        select c.relname || '.' || a.attname from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and has_column_privilege($2, c.oid, a.attnum, 'update')
        """;

    private const BindingFlags Anything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Written by SQL of our own, past the model.
    private static readonly string[] ChangedByStatement =
    [
        "agency_reference_counters.last",
        "api_keys.last_used_at",
        "job_failures.last_at",
        "job_failures.reason",
        "job_failures.times",
        "last_visits.at",
        "one_time_links.tries",
        "outbox.html",
        "outbox.last_error",
        "outbox.next_try_at",
        "outbox.sent_at",
        "outbox.stop_address",
        "outbox.text",
        "outbox.tries",
        "proof_pieces.agency_id",
        "recovery_codes.used_at",
        "reference_counters.last",
        "sessions.seen_at",
        "sign_in_attempts.tries",
    ];

    // A fingerprint is put on an entry once its words are known, before it is added; nothing changes an entry or a removal.
    private static readonly string[] OnlyBeforeItIsAdded =
    [
        "agency_history_entries.wording_hash",
        "agency_history_links.shared_board_id",
        "board_history_entries.wording_hash",
        "platform_history_entries.wording_hash",
        "removals.version",
        "shared_history_contents.agency_id",
        "shared_history_contents.board_id",
        "shared_history_entries.agency_id",
        "shared_history_entries.board_id",
        "shared_history_entries.wording_hash",
    ];

    [Theory]
    [InlineData("app", DatabaseRoles.App)]
    [InlineData("control", DatabaseRoles.Control)]
    public async Task A_role_may_change_the_columns_that_the_product_changes_and_no_others(string schema, string role)
    {
        var granted = await GrantedAsync(schema, role);
        var changed = ModelOf(schema)
            .GetEntityTypes()
            .SelectMany(Changeable)
            .Except(OnlyBeforeItIsAdded, StringComparer.Ordinal);
        var byStatement = ChangedByStatement.Where(granted.Contains);

        Assert.Equal(
            changed.Concat(byStatement).Order(StringComparer.Ordinal),
            granted.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Columns_changed_by_a_statement_alone_are_granted_and_have_no_setter()
    {
        IReadOnlyList<string> granted =
        [
            .. await GrantedAsync("app", DatabaseRoles.App),
            .. await GrantedAsync("control", DatabaseRoles.Control),
        ];
        var changed = ModelOf("app")
            .GetEntityTypes()
            .Concat(ModelOf("control").GetEntityTypes())
            .SelectMany(Changeable);

        Assert.Empty(ChangedByStatement.Except(granted, StringComparer.Ordinal));
        Assert.Empty(ChangedByStatement.Intersect(changed, StringComparer.Ordinal));
    }

    [Fact]
    [Case("X-A23")]
    public async Task Neither_role_of_the_service_may_make_or_read_a_large_object()
    {
        var open = await Statement.ColumnAsync(
            fixture.Database.AdminConnectionString,
            """
            select r || ' ' || p.oid::regprocedure from pg_proc p cross join unnest(array['lscb_app', 'lscb_control']) r
            where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^lo(_|read$|write$)'
              and has_function_privilege(r, p.oid, 'execute')
            """
        );

        Assert.Empty(open);
    }

    [Theory]
    [InlineData(DatabaseRoles.App, "CONNECT TEMPORARY")]
    [InlineData(DatabaseRoles.Control, "CONNECT")]
    [Case("X-A20")]
    public async Task A_role_may_enter_the_database_and_only_that_of_the_rows_makes_temporary_tables(
        string role,
        string expected
    )
    {
        var granted = await Statement.ColumnAsync(
            fixture.Database.AdminConnectionString,
            """
            select a.privilege_type from pg_database d, aclexplode(d.datacl) a
            where d.datname = current_database() and a.grantee in (0, $1::regrole) order by 1
            """,
            role
        );

        Assert.Equal(expected, string.Join(' ', granted));
    }

    [Fact]
    public async Task Nobody_is_made_an_operator_after_the_account_was_made()
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(
                fixture.Database.ControlConnectionString,
                "update control.people set is_operator = true"
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    private Task<IReadOnlyList<string>> GrantedAsync(string schema, string role) =>
        Statement.ColumnAsync(fixture.Database.AdminConnectionString, Updatable, schema, role);

    private static IModel ModelOf(string schema)
    {
        const string nowhere = "Host=nowhere";

        if (schema == "app")
        {
            using var app = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(nowhere).Options);

            return app.Model;
        }

        using var control = new ControlDbContext(
            new DbContextOptionsBuilder<ControlDbContext>().UseNpgsql(nowhere).Options
        );

        return control.Model;
    }

    private static IEnumerable<string> Changeable(IEntityType entity) =>
        entity
            .GetProperties()
            .Where(CanChange)
            .Concat(entity.GetComplexProperties().Where(CanChange).SelectMany(part => part.ComplexType.GetProperties()))
            .Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}");

    /// <summary>A property that only an initialiser sets stays as it was made.</summary>
    private static bool CanChange(IPropertyBase property) =>
        // What is private to the type that declares it can only be seen there.
        property.PropertyInfo
            is { DeclaringType: { } declaring, Name: { } name }
        && declaring.GetProperty(name, Anything)?.SetMethod is { } set
        && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
