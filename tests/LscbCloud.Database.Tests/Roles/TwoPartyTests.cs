using LscbCloud.Database.Tests.Catalogue;
using LscbCloud.Domain.Common;
using LscbCloud.Testing.Databases;
using Npgsql;
using static LscbCloud.Database.Tests.Roles.TwoPartyRows;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>Rows between a board and an agency: each party writes its own part of them, and nothing in the other's name.</summary>
public sealed class TwoPartyTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private const string ReferenceMissing = PostgresErrorCodes.ForeignKeyViolation;
    private const string Refused = PostgresErrorCodes.InsufficientPrivilege;

    // Each table with who inserts and which columns the agency changes. The board changes every column that may be changed.
    private static readonly Dictionary<string, Part> Parts = new(StringComparer.Ordinal)
    {
        ["actions"] = new(
            BoardInserts: true,
            AgencyInserts: false,
            "asks_for_time completion_count due_change_count outlook owner_post reply_asked_by reply_asked_by_name reply_asked_on reply_by state update_count version"
        ),
        ["action_updates"] = new(BoardInserts: true, AgencyInserts: true, AgencyChanges: ""),
        ["action_completions"] = new(BoardInserts: true, AgencyInserts: true, AgencyChanges: ""),
        ["action_due_changes"] = new(
            BoardInserts: true,
            AgencyInserts: true,
            "answer_reason answered_by answered_by_name answered_on state"
        ),
        ["proof_pieces"] = new(BoardInserts: false, AgencyInserts: true, AgencyChanges: ""),
        ["seat_notices"] = new(BoardInserts: true, AgencyInserts: false, AgencyChanges: ""),
        ["shared_history_contents"] = new(BoardInserts: true, AgencyInserts: true, AgencyChanges: ""),
        ["shared_history_entries"] = new(BoardInserts: true, AgencyInserts: true, AgencyChanges: ""),
    };

    private readonly TwoPartyRows _rows = new(fixture.Database);

    public static TheoryData<string> Tables => [.. Parts.Keys];

    public static TheoryData<string> Said => ["action_updates", "action_completions", "action_due_changes"];

    public async ValueTask InitializeAsync()
    {
        if (
            await Statement.ScalarAsync<long>(
                fixture.Database.AdminConnectionString,
                "select count(*) from app.actions"
            ) == 0
        )
        {
            await _rows.ArrangeAsync();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("X-A21")]
    public void Every_table_between_two_parties_says_who_writes_what() =>
        Assert.Equal(Kinds.Of(typeof(ITwoParty)), Parts.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    [Case("X-A04")]
    public async Task A_party_inserts_only_what_is_its_to_insert(string table)
    {
        var byBoard = await StateAsync(() => _rows.AsBoardAsync(North, RowOf(table, "board")));
        var byAgency = await StateAsync(() => _rows.AsAgencyAsync(Health, RowOf(table, "agency")));

        Assert.Equal(Parts[table].BoardInserts ? "" : Refused, byBoard);
        Assert.Equal(Parts[table].AgencyInserts ? "" : Refused, byAgency);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    [Case("X-A04")]
    public async Task An_agency_changes_its_own_columns_of_a_row_and_a_board_all_that_may_be_changed(string table)
    {
        var byAgency = new List<string>();
        var byBoard = new List<string>();
        var columns = await ColumnsAsync(table, "true");

        foreach (var column in columns)
        {
            var change = $"update app.{table} set {column} where board_id = '{North}' and agency_id = '{Health}'";
            await TryAsync(byAgency, column, () => _rows.AsAgencyAsync(Health, change));
            await TryAsync(byBoard, column, () => _rows.AsBoardAsync(North, change));
        }

        Assert.Equal(Parts[table].AgencyChanges, string.Join(' ', byAgency));
        Assert.Equal(
            (await ColumnsAsync(table, "has_column_privilege('lscb_app', a.attrelid, a.attnum, 'update')")).Select(
                NameOf
            ),
            byBoard,
            StringComparer.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    [Case("X-A04")]
    public async Task Nobody_changes_or_destroys_a_row_of_two_others(string table)
    {
        var column = (await ColumnsAsync(table, "true"))[0];
        var change = $"update app.{table} set {column} where board_id = '{South}'";
        var destroy = $"delete from app.{table} where board_id = '{South}'";

        foreach (var statement in new[] { change, destroy })
        {
            Assert.True(await IsNothingAsync(() => _rows.AsAgencyAsync(Health, statement)), statement);
            Assert.True(await IsNothingAsync(() => _rows.AsBoardAsync(North, statement)), statement);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    [Case("X-A04")]
    public async Task An_agency_destroys_nothing(string table) =>
        Assert.True(await IsNothingAsync(() => _rows.AsAgencyAsync(Health, $"delete from app.{table}")));

    [Theory]
    [MemberData(nameof(Said))]
    [Case("X-A04", "X-A12")]
    public async Task An_agency_says_its_word_of_its_own_action_and_in_its_own_name_only(string table)
    {
        string[] foreign =
        [
            Word(table, NorthHealth, North, Health, "board"),
            Word(table, NorthHealth, South, Health, "agency"),
            Word(table, NorthPolice, North, Police, "agency"),
            Word(table, NorthPolice, North, Health, "agency"),
            Word(table, SouthPolice, South, Health, "agency"),
        ];

        foreach (var word in foreign)
        {
            Assert.Equal(Refused, await StateAsync(() => _rows.AsAgencyAsync(Health, word)));
        }
    }

    [Theory]
    [MemberData(nameof(Said))]
    [Case("X-A04", "X-A12")]
    public async Task A_board_says_its_word_of_its_own_action_with_the_agency_that_owns_it(string table)
    {
        Assert.Equal(Refused, await BoardSaysAsync(Word(table, NorthHealth, North, Health, "agency")));
        Assert.Equal(Refused, await BoardSaysAsync(Word(table, SouthPolice, South, Police, "board")));
        Assert.Equal(ReferenceMissing, await BoardSaysAsync(Word(table, NorthHealth, North, Police, "board")));
        Assert.Equal(ReferenceMissing, await BoardSaysAsync(Word(table, SouthPolice, North, Police, "board")));
    }

    [Theory]
    [MemberData(nameof(Said))]
    [Case("X-A14", "X-A17")]
    public async Task Neither_number_nor_action_of_another_can_be_asked_for(string table)
    {
        // Taken, free, and of an action that does not exist: the answer is the same.
        string[] asked =
        [
            Word(table, NorthPolice, North, Health, "agency", 1),
            Word(table, NorthPolice, North, Health, "agency", 2),
            Word(table, Unknown, North, Health, "agency", 1),
        ];
        var answers = await Task.WhenAll(asked.Select(word => MessageAsync(() => _rows.AsAgencyAsync(Health, word))));

        _ = Assert.Single(answers.Distinct(StringComparer.Ordinal));

        string[] byBoard =
        [
            Word(table, SouthPolice, North, Police, "board", 1),
            Word(table, Unknown, North, Police, "board", 1),
        ];
        var states = await Task.WhenAll(byBoard.Select(BoardSaysAsync));

        Assert.Equal([ReferenceMissing, ReferenceMissing], states);
    }

    [Fact]
    [Case("X-A14", "X-A17")]
    public async Task An_agency_learns_nothing_of_a_boards_numbers()
    {
        var taken = await MessageAsync(() => _rows.AsAgencyAsync(Health, Action(Unknown, South, Health, 1)));
        var free = await MessageAsync(() => _rows.AsAgencyAsync(Health, Action(Unknown, South, Health, 99)));

        Assert.Equal(free, taken);
    }

    [Theory]
    [InlineData("verified", false)]
    [InlineData("closed", false)]
    [InlineData("proposed", false)]
    [InlineData("done", true)]
    [InlineData("in-progress", true)]
    [Case("X-A04")]
    public async Task An_agency_says_that_an_action_is_done_and_never_that_it_is_verified(string state, bool isItsOwn)
    {
        var said = await StateAsync(() =>
            _rows.AsAgencyAsync(
                Health,
                $"update app.actions set state = '{state}', reply_by = null, reply_asked_on = null, reply_asked_by = null, reply_asked_by_name = null"
            )
        );

        Assert.Equal(isItsOwn ? "" : Refused, said);
    }

    [Theory]
    [InlineData("granted", false)]
    [InlineData("refused", false)]
    [InlineData("lapsed", true)]
    [Case("X-A04")]
    public async Task An_agency_takes_back_what_it_asked_and_never_grants_it(string state, bool isItsOwn)
    {
        var said = await StateAsync(() =>
            _rows.AsAgencyAsync(
                Health,
                $"""
                update app.action_due_changes set state = '{state}', answered_on = '2017-11-01', answered_by = id,
                  answered_by_name = 'Ann', answer_reason = 'Why'
                """
            )
        );

        Assert.Equal(isItsOwn ? "" : Refused, said);
    }

    [Fact]
    [Case("X-A04")]
    public async Task An_agency_lays_a_file_only_before_a_board_that_gave_it_an_action()
    {
        Assert.Equal("", await StateAsync(() => _rows.AsAgencyAsync(Health, Piece(North, Health))));
        Assert.Equal(Refused, await StateAsync(() => _rows.AsAgencyAsync(Health, Piece(South, Health))));
        Assert.Equal(Refused, await StateAsync(() => _rows.AsAgencyAsync(Health, Piece(North, Police))));
    }

    private static string RowOf(string table, string side) =>
        table switch
        {
            "actions" => Action(Unknown, North, Health, 9),
            "seat_notices" => Notice(North, Health),
            "proof_pieces" => Piece(North, Health),
            "shared_history_contents" => Content(NorthHealth, North, Health),
            "shared_history_entries" => Entry(Guid.CreateVersion7(), NorthHealth, North, Health),
            _ => Word(table, NorthHealth, North, Health, side),
        };

    private Task<string> BoardSaysAsync(string word) => StateAsync(() => _rows.AsBoardAsync(North, word));

    /// <summary>An assignment to each column of a table, to something else than it holds; of a state, to one that both may give.</summary>
    private Task<IReadOnlyList<string>> ColumnsAsync(string table, string condition) =>
        Statement.ColumnAsync(
            fixture.Database.AdminConnectionString,
            $"""
            select a.attname || ' = ' || case
              when a.attname = 'state' then case c.relname when 'actions' then '''done''' else '''lapsed''' end
              when t.typname = 'text' then 'coalesce(' || a.attname || ', '''') || ''x'''
              when t.typname = 'uuid' then 'gen_random_uuid()'
              when t.typname = 'bool' then 'not coalesce(' || a.attname || ', false)'
              when t.typname = 'date' then 'coalesce(' || a.attname || ', ''2017-01-01'') + 1'
              when t.typname = 'timestamptz' then 'now() + interval ''1 day'''
              when t.typname = 'bytea' then '''\x01'''
              else 'coalesce(' || a.attname || ', 0) + 1' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
            where c.oid = ('app.' || $1)::regclass and a.attnum > 0 and not a.attisdropped and {condition}
            order by a.attname collate "C"
            """,
            table
        );

    private static string NameOf(string assignment) => assignment.Split(' ')[0];

    /// <summary>A row that the tables' own checks refuse was changed as far as the party is concerned.</summary>
    private static async Task TryAsync(List<string> changed, string column, Func<Task<int>> change)
    {
        try
        {
            if (await change() > 0)
            {
                changed.Add(NameOf(column));
            }
        }
        catch (PostgresException e) when (e.SqlState != Refused)
        {
            changed.Add(NameOf(column));
        }
        catch (PostgresException)
        {
            // Refused: not this party's column.
        }
    }

    private static async Task<bool> IsNothingAsync(Func<Task<int>> change)
    {
        try
        {
            return await change() == 0;
        }
        catch (PostgresException e)
        {
            return e.SqlState == Refused;
        }
    }

    private static async Task<string> StateAsync(Func<Task<int>> change)
    {
        try
        {
            return await change() > 0 ? "" : "nothing";
        }
        catch (PostgresException e)
        {
            return e.SqlState;
        }
    }

    private static async Task<string> MessageAsync(Func<Task<int>> change) =>
        (await Assert.ThrowsAsync<PostgresException>(change)).MessageText;

    private sealed record Part(bool BoardInserts, bool AgencyInserts, string AgencyChanges);
}
