using LscbCloud.Database.Tests.Migrating;
using LscbCloud.Domain.Common;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Catalogue;

/// <summary>References to records of any kind are guarded by keys, as references to one table are.</summary>
public sealed class RecordReferenceTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private const string Keys = """
        select c.relname || ' ' || a.attname from pg_constraint k
        join pg_class c on c.oid = k.conrelid and c.relnamespace = 'app'::regnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attgenerated = 's'
        where k.contype = 'f'
        """;

    private static readonly string[] Holders = ["action_sources", "evidence_citations"];

    private static readonly Dictionary<RecordPartKind, string> PartOf = new()
    {
        [RecordPartKind.Update] = "priority",
        [RecordPartKind.Did] = "priority",
        [RecordPartKind.Impact] = "priority",
        [RecordPartKind.Next] = "priority",
        [RecordPartKind.Judgement] = "priority",
        [RecordPartKind.Reading] = "measure",
        [RecordPartKind.Completion] = "action",
    };

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    public static TheoryData<RecordPartKind> Parts => [.. Enum.GetValues<RecordPartKind>()];

    public async ValueTask InitializeAsync()
    {
        if (await Statement.ScalarAsync<long>(Admin, "select count(*) from app.priorities") == 0)
        {
            await Statement.ExecuteAsync(Admin, RecordRows.Of(RecordRows.North) + RecordRows.Of(RecordRows.South));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_table_that_holds_references_has_a_key_for_each_kind_of_record()
    {
        var holders = await Statement.ColumnAsync(
            Admin,
            """
            select relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'record_kind' and not a.attisdropped
            join pg_attribute o on o.attrelid = c.oid and o.attname = 'board_id'
            where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by 1
            """
        );
        var keys = await Statement.ColumnAsync(Admin, Keys);

        Assert.Equal(Holders, holders, StringComparer.Ordinal);
        Assert.All(
            from holder in Holders
            from kind in Enum.GetValues<RecordKind>()
            select $"{holder} record_{Word(kind)}_id",
            key => Assert.Contains(key, keys, StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_record_of_the_board_is_named_and_that_of_another_board_or_none_is_refused(RecordKind kind)
    {
        foreach (var holder in Holders)
        {
            Assert.Null(await RefusalAsync(holder, Word(kind), Own(Word(kind)), Own(TopOf(kind))));
            Assert.Equal("23503", await RefusalAsync(holder, Word(kind), Others(Word(kind)), Others(TopOf(kind))));
            Assert.Equal("23503", await RefusalAsync(holder, Word(kind), Own("nothing"), Own("nothing")));
        }
    }

    [Theory]
    [InlineData(RecordKind.Measure)]
    [InlineData(RecordKind.Objective)]
    [InlineData(RecordKind.Meeting)]
    public async Task A_record_belongs_to_what_it_belongs_to_and_to_nothing_else(RecordKind kind)
    {
        foreach (var holder in Holders)
        {
            Assert.NotNull(await RefusalAsync(holder, Word(kind), Own(Word(kind)), Own("group")));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_part_is_named_with_its_own_record_and_with_no_other(RecordPartKind part)
    {
        var record = PartOf[part];
        var id = part is RecordPartKind.Did or RecordPartKind.Impact or RecordPartKind.Next ? "update" : Word(part);
        var top = record == "measure" ? "priority" : record;

        foreach (var holder in Holders)
        {
            Assert.Null(await RefusalAsync(holder, record, Own(record), Own(top), Word(part), Own(id)));
            Assert.Equal("23503", await RefusalAsync(holder, record, Own(record), Own(top), Word(part), Others(id)));
            Assert.Equal("23503", await RefusalAsync(holder, "group", Own("group"), Own("group"), Word(part), Own(id)));
        }
    }

    [Fact]
    public async Task A_kind_or_a_part_that_no_migration_has_added_is_refused()
    {
        foreach (var holder in Holders)
        {
            Assert.Equal("23514", await RefusalAsync(holder, "rumour", Own("priority"), Own("priority")));
            Assert.Equal(
                "23514",
                await RefusalAsync(holder, "priority", Own("priority"), Own("priority"), "rumour", Own("update"))
            );
        }
    }

    private string Admin => fixture.Database.AdminConnectionString;

    private static string Own(string what) => RecordRows.Id(RecordRows.North, what);

    private static string Others(string what) => RecordRows.Id(RecordRows.South, what);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => $"{value}".ToLowerInvariant();

    private static string TopOf(RecordKind kind) =>
        kind is RecordKind.Measure or RecordKind.Objective ? "priority" : Word(kind);

    /// <summary>Why the database refuses a row that names a record; nothing where it takes it. The row is taken back.</summary>
    private async Task<string?> RefusalAsync(
        string holder,
        string kind,
        string record,
        string belongsTo,
        string? part = null,
        string partId = "null"
    )
    {
        var reference = $"'{kind}', {record}, {belongsTo}, {(part is null ? "null" : $"'{part}'")}, {partId}, 'Words'";
        var told = kind is "priority" or "meeting" ? $"'{kind}'" : "'record'";
        var insert =
            holder == "action_sources"
                ? $"""
                    insert into app.action_sources (board_id, id, action_id, kind, record_kind, record_id, belongs_to_id, part, part_id, words)
                    values ({Own("board")}, gen_random_uuid(), {Own("action")}, {told}, {reference})
                    """
                : $"""
                    insert into app.evidence_citations (board_id, id, evidence_id, cited_by, cited_by_name, cited_at, record_kind, record_id,
                        belongs_to_id, part, part_id, words)
                    values ({Own("board")}, gen_random_uuid(), {Own("item")}, {Own(
                        "person"
                    )}, 'Ann', now(), {reference})
                    """;

        try
        {
            await Statement.ExecuteAsync(Admin, $"begin; {insert}; rollback");

            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
    }
}
