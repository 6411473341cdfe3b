using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>The one function that runs as the owner of the tables: what it does for the current board or agency, and all that it does not.</summary>
public sealed class RemoveWordsTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>
{
    private const string Here = "'11111111-1111-7111-8111-111111111111'";
    private const string There = "'22222222-2222-7222-8222-222222222222'";
    private const string Removal = "'33333333-3333-7333-8333-333333333333'";
    private const string Pieces = "array['With ', ''], array['Quill']";

    private readonly TestDatabase _database = fixture.Database;

    [Fact]
    [Case("X-A11")]
    public async Task Removal_changes_the_current_boards_rows_and_no_others_with_the_same_words()
    {
        await PlanAsync(Here, "2001-04-01");
        await PlanAsync(There, "2001-04-01");

        var changed = await Statement.ScalarAsync<int>(
            _database.AppConnectionString,
            On(Here, Call("plans", "title", Pieces))
        );

        Assert.Equal(1, changed);
        Assert.Equal(["With [removed]"], await TitlesAsync(Here, "title like '%[removed]%'"));
        Assert.Contains("With Quill", await TitlesAsync(There, "true"), StringComparer.Ordinal);
        Assert.Equal(["2"], await TitlesAsync(Here, "title like '%[removed]%'", "version::text"));
    }

    [Theory]
    [InlineData("'plans', 'title', array['With ', ''], array['Quill'], null")]
    [InlineData("'plans', 'title', array['With Quill'], array[]::text[], " + Removal)]
    [InlineData("'plans', 'title', array['With '], array['Quill'], " + Removal)]
    [InlineData("'plans', 'id', array['', ''], array['1'], " + Removal)]
    [InlineData("'plans', 'from_on', array['', ''], array['1'], " + Removal)]
    [InlineData("'plans', 'nothing', array['', ''], array['1'], " + Removal)]
    [InlineData("'board_history_entries', 'content_hash', array['', ''], array['1'], " + Removal)]
    [InlineData("'board_history_links', 'hash', array['', ''], array['1'], " + Removal)]
    [InlineData("'board_history_links', 'previous_hash', array['', ''], array['1'], " + Removal)]
    [InlineData("'board_history_contents', 'salt', array['', ''], array['1'], " + Removal)]
    [InlineData("'agency_history_entries', 'sentence', array['', ''], array['1'], " + Removal)]
    [InlineData("'boards', 'name', array['', ''], array['1'], " + Removal)]
    [InlineData("'plans; drop table app.plans', 'title', array['', ''], array['1'], " + Removal)]
    [Case("X-A11")]
    public async Task Removal_refuses_every_column_that_is_no_text_of_a_board(string arguments)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<int>(_database.AppConnectionString, On(Here, $"select app.remove_words({arguments})"))
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    [Case("X-A11")]
    public async Task An_agencys_removal_changes_its_own_rows_and_no_others_with_the_same_words()
    {
        await EvidenceAsync(Here);
        await EvidenceAsync(There);

        var changed = await Statement.ScalarAsync<int>(
            _database.AppConnectionString,
            AsAgency(Here, Call("agency_evidence", "title", Pieces))
        );

        Assert.Equal(1, changed);
        var titles = await Statement.ColumnAsync(
            _database.AdminConnectionString,
            "select agency_id || ' ' || title || ' ' || version from app.agency_evidence order by agency_id"
        );
        Assert.Equal(
            [$"{Here.Trim('\'')} With [removed] 2", $"{There.Trim('\'')} With Quill 1"],
            titles,
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("plans", "title")]
    [InlineData("evidence", "title")]
    [InlineData("actions", "title")]
    [InlineData("action_updates", "text")]
    [InlineData("shared_history_contents", "text")]
    [InlineData("board_history_contents", "text")]
    [InlineData("agency_history_contents", "salt")]
    [InlineData("agency_history_links", "hash")]
    [Case("X-A11")]
    public async Task An_agencys_removal_refuses_what_a_board_owns_or_shares_and_every_column_that_is_no_text(
        string table,
        string column
    )
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<int>(
                _database.AppConnectionString,
                AsAgency(Here, Call(table, column, "array['', ''], array['1']"))
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    [Case("X-A01", "X-A11")]
    public async Task A_transaction_of_nobody_or_of_a_person_removes_nothing()
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<int>(_database.AppConnectionString, Call("plans", "title", Pieces))
        );
        var ofPerson = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<int>(
                _database.AppConnectionString,
                $"begin; {OwnerSql.OfPerson(IdOf(Here))}; {Call("agency_evidence", "title", Pieces)}; commit"
            )
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, ofPerson.SqlState);
    }

    [Fact]
    [Case("X-A11")]
    public async Task Only_the_role_of_the_rows_may_call_it_and_it_looks_nowhere_else_for_what_it_names()
    {
        var found = await Statement.ColumnAsync(
            _database.AdminConnectionString,
            """
            select concat_ws(' ', pg_get_userbyid(p.proowner), array_to_string(p.proconfig, ' '),
                (select string_agg(a.grantee::regrole::text, ',' order by 1) from aclexplode(p.proacl) a where a.grantee <> p.proowner))
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'app' where p.proname = 'remove_words'
            """
        );

        Assert.Equal(["lscb_owner search_path=pg_catalog, pg_temp lscb_app"], found, StringComparer.Ordinal);
    }

    [Fact]
    [Case("X-A11")]
    public async Task A_history_that_names_no_removal_of_the_board_is_not_committed()
    {
        await Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"""
            insert into app.board_history_entries (board_id, id, at, person_name, subject_kind, subject_id, subject_label, sentence, content_hash)
            values ({Here}, {Here}, now(), 'Ann', 'plan', {Here}, 'Label', 'With Quill', repeat('0', 64))
            """
        );

        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ScalarAsync<int>(
                _database.AppConnectionString,
                On(Here, Call("board_history_entries", "sentence", Pieces))
            )
        );

        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refusal.SqlState);
    }

    private static string Call(string table, string column, string pieces) =>
        $"select app.remove_words('{table}', '{column}', {pieces}, {Removal})";

    private static string On(string board, string sql) => $"begin; {OwnerSql.OfBoard(IdOf(board))}; {sql}; commit";

    private static string AsAgency(string agency, string sql) =>
        $"begin; {OwnerSql.OfAgency(IdOf(agency))}; {sql}; commit";

    private static Guid IdOf(string literal) => Guid.Parse(literal.Trim('\''));

    private Task EvidenceAsync(string agency) =>
        Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"""
            insert into app.agency_evidence (agency_id, id, number, title, revision_count, added_by, added_by_name, added_on, version, is_invented)
            values ({agency}, gen_random_uuid(), 1, 'With Quill', 1, gen_random_uuid(), 'Ann', '2017-09-26', 1, false)
            """
        );

    private Task PlanAsync(string board, string from) =>
        Statement.ExecuteAsync(
            _database.AdminConnectionString,
            $"""
            insert into app.plans (board_id, id, title, from_on, to_on, version)
            values ({board}, gen_random_uuid(), 'With Quill', date '{from}', date '{from}' + 364, 1)
            """
        );

    private Task<IReadOnlyList<string>> TitlesAsync(string board, string condition, string what = "title") =>
        Statement.ColumnAsync(
            _database.AdminConnectionString,
            $"select {what} from app.plans where board_id = {board} and {condition}"
        );
}
