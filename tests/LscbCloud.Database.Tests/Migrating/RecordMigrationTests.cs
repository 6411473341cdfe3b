using LscbCloud.Migrator;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Migrating;

/// <summary>Sources and citations that were kept by columns of their own, before and after migration 39.</summary>
public sealed class RecordMigrationTests(TestCluster cluster) : IAsyncLifetime
{
    private const string References = "0039-record-references.sql";

    private TestDatabase? _database;

    private TestDatabase Database => _database ?? throw new InvalidOperationException("There is no database yet.");

    public async ValueTask InitializeAsync() => _database = await cluster.CreateEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Every_source_and_every_citation_is_there_afterwards_with_what_it_named()
    {
        await MigrateAsync(migration => string.CompareOrdinal(migration.Name, References) < 0);
        await FillAsync(RecordRows.North);
        await FillAsync(RecordRows.South);

        await MigrateAsync(migration => string.CompareOrdinal(migration.Name, References) <= 0);

        string[] sources =
        [
            "1 priority priority=priority in priority: Neglect",
            "2 meeting meeting=meeting in meeting: Board, 13 July 2017",
            "3 meeting -=- in -: Joint board",
            "4 review -=- in -: Serious case review",
        ];
        string[] citations =
        [
            "1 priority=priority in priority, -=-: Neglect",
            "2 priority=priority in priority, did=update: Neglect: What we did, update as at 1 August 2017",
            "3 priority=priority in priority, next=update: Neglect: What we will do next, update as at 1 August 2017",
            "4 measure=measure in priority, reading=reading: Neglect: Plans, reading as at 31 March 2017",
            "5 action=action in action, completion=completion: A-7 Train: done on 20 September 2017",
            "6 priority=priority in priority, -=- gone: Neglect",
        ];

        foreach (var board in (string[])[RecordRows.North, RecordRows.South])
        {
            Assert.Equal(sources, await LinesAsync(Sources(board)), StringComparer.Ordinal);
            Assert.Equal(citations, await LinesAsync(Citations(board)), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task The_owner_of_the_tables_is_held_by_their_policies_again()
    {
        await MigrateAsync(_ => true);

        Assert.Empty(
            await LinesAsync(
                "select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' and not relforcerowsecurity"
            )
        );
    }

    private async Task FillAsync(string board)
    {
        string I(string what)
        {
            return RecordRows.Id(board, what);
        }

        string Cited(int number, string columns, string values, string gone = "null, null, null")
        {
            return $"""
                insert into app.evidence_citations (board_id, id, evidence_id, cited_by, cited_by_name, cited_at, taken_away_by,
                    taken_away_by_name, taken_away_at, {columns})
                  values ({I("board")}, {I($"{number}")}, {I("item")}, {I("person")}, 'Ann', now(), {gone}, {values});
                """;
        }

        await Statement.ExecuteAsync(
            Database.AdminConnectionString,
            $"""
            {RecordRows.Of(board)}
            insert into app.action_sources (board_id, id, action_id, kind, priority_id, meeting_id, words) values
                ({I("board")}, {I("1")}, {I("action")}, 'priority', {I("priority")}, null, 'Neglect'),
                ({I("board")}, {I("2")}, {I("action")}, 'meeting', null, {I("meeting")}, 'Board, 13 July 2017'),
                ({I("board")}, {I("3")}, {I("action")}, 'meeting', null, null, 'Joint board'),
                ({I("board")}, {I("4")}, {I("action")}, 'review', null, null, 'Serious case review');
            {Cited(1, "kind, priority_id", $"'priority', {I("priority")}")}
            {Cited(2, "kind, priority_id, update_id, part", $"'update', {I("priority")}, {I("update")}, 'did'")}
            {Cited(3, "kind, priority_id, update_id, part", $"'update', {I("priority")}, {I("update")}, 'next'")}
            {Cited(4, "kind, priority_id, reading_id", $"'reading', {I("priority")}, {I("reading")}")}
            {Cited(5, "kind, completion_id", $"'completion', {I("completion")}")}
            {Cited(6, "kind, priority_id", $"'priority', {I("priority")}", $"{I("person")}, 'Ann', now()")}
            """
        );
    }

    private static string Sources(string board) =>
        $"""
            select s.n || ' ' || kind || ' ' || coalesce(record_kind, '-') || '=' || {Named(
                board,
                "record_id"
            )} || ' in '
                || {Named(board, "belongs_to_id")} || ': ' || words
            from app.action_sources join generate_series(1, 9) s(n) on id = md5('{board}:' || s.n)::uuid
            where board_id = {RecordRows.Id(board, "board")} order by s.n
            """;

    private static string Citations(string board) =>
        $"""
            select s.n || ' ' || record_kind || '=' || {Named(board, "record_id")} || ' in ' || {Named(
                board,
                "belongs_to_id"
            )} || ', '
                || coalesce(part, '-') || '=' || {Named(
                board,
                "part_id"
            )} || case when taken_away_at is null then '' else ' gone' end
                || ': ' || words
            from app.evidence_citations join generate_series(1, 9) s(n) on id = md5('{board}:' || s.n)::uuid
            where board_id = {RecordRows.Id(board, "board")} order by s.n
            """;

    /// <summary>What an id of the board stands for.</summary>
    private static string Named(string board, string column) =>
        $"""
            coalesce((select w from unnest(array['priority', 'update', 'measure', 'reading', 'action', 'completion', 'meeting']) w
                where md5('{board}:' || w)::uuid = {column}), '-')
            """;

    private Task<IReadOnlyList<string>> LinesAsync(string sql) =>
        Statement.ColumnAsync(Database.AdminConnectionString, sql);

    private async Task MigrateAsync(Func<Migration, bool> isWanted)
    {
        await using var owner = NpgsqlDataSource.Create(Database.OwnerConnectionString);
        _ = await new MigrationRunner(owner, [.. Migrations.Embedded().Where(isWanted)]).RunAsync();
    }
}
