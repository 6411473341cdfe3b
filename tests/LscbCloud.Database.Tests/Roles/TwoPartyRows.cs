using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>Two boards and two agencies with rows between them, and statements as either of them that are taken back.</summary>
internal sealed class TwoPartyRows(TestDatabase database)
{
    public static readonly Guid North = new("aaaaaaaa-0000-7000-8000-000000000001");
    public static readonly Guid South = new("aaaaaaaa-0000-7000-8000-000000000002");
    public static readonly Guid Health = new("bbbbbbbb-0000-7000-8000-000000000001");
    public static readonly Guid Police = new("bbbbbbbb-0000-7000-8000-000000000002");

    /// <summary>An action of the first board, owned by the first agency.</summary>
    public static readonly Guid NorthHealth = new("cccccccc-0000-7000-8000-000000000001");

    /// <summary>An action of the first board, owned by the second agency.</summary>
    public static readonly Guid NorthPolice = new("cccccccc-0000-7000-8000-000000000002");

    /// <summary>An action of the second board, owned by the second agency.</summary>
    public static readonly Guid SouthPolice = new("cccccccc-0000-7000-8000-000000000003");

    public static readonly Guid Unknown = new("cccccccc-0000-7000-8000-00000000000f");

    private static readonly string[] Said = ["action_updates", "action_completions", "action_due_changes"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Each action has one word of each kind, number 1; each party to it has a notice and a file of the other, and both an entry.</summary>
    public async Task ArrangeAsync()
    {
        await AddActionAsync(NorthHealth, North, Health, 1);
        await AddActionAsync(NorthPolice, North, Police, 2);
        await AddActionAsync(SouthPolice, South, Police, 1);
    }

    public Task<int> AsBoardAsync(Guid board, string sql) => RunAsync(OwnerSql.OfBoard(board), sql);

    public Task<int> AsAgencyAsync(Guid agency, string sql) => RunAsync(OwnerSql.OfAgency(agency), sql);

    public static string Action(Guid id, Guid board, Guid agency, int number) =>
        $"""
            insert into app.actions (board_id, id, agency_id, number, title, reason, owner_post, owner_agency_id, owner_agency_slug,
              owner_agency_name, due_on, recurrence, state, raised_by, raised_by_name, raised_on, agreed_on, agreed_by, agreed_by_name,
              update_count, completion_count, due_change_count, asks_for_time, is_invented, version, reply_by, reply_asked_on,
              reply_asked_by, reply_asked_by_name)
            values ('{board}', '{id}', '{agency}', {number}, 'Title', 'Reason', 'Post', '{agency}', 'slug', 'Name', '2017-12-01', 'never',
              'agreed', '{id}', 'Ann', '2017-09-01', '2017-09-01', '{id}', 'Ann', 1, 1, 1, false, true, 1, '2017-12-01', '2017-09-01',
              '{id}', 'Ann')
            """;

    /// <summary>A word on an action, of one of three kinds.</summary>
    public static string Word(string table, Guid action, Guid board, Guid agency, string side, int number = 2)
    {
        var (columns, values) = table switch
        {
            "action_updates" => ("text, outlook, written_by, written_by_name, written_at", "'Text', 'on-track'"),
            "action_completions" => (
                "due_on, done_on, proof, answer, said_by, said_by_name, said_at",
                "'2017-12-01', '2017-11-01', 'Proof', 'waiting'"
            ),
            _ => (
                "from_on, to_on, reason, state, answered_on, answered_by, answered_by_name, asked_by, asked_by_name, asked_at",
                number == 1
                    ? "'2017-12-01', '2018-01-01', 'Why', 'asked', null, null, null"
                    : $"'2017-12-01', '2018-01-01', 'Why', 'lapsed', '2017-11-01', '{board}', 'Ann'"
            ),
        };

        return $"""
            insert into app.{table} (board_id, id, agency_id, action_id, number, side, {columns})
            values ('{board}', gen_random_uuid(), '{agency}', '{action}', {number}, '{side}', {values}, '{board}', 'Ann', now())
            """;
    }

    public static string Notice(Guid board, Guid agency) =>
        $"""
            insert into app.seat_notices (board_id, id, agency_id, board_slug, board_name, seat, from_on, sent_at)
            values ('{board}', gen_random_uuid(), '{agency}', 'slug', 'Name', 'Seat', '2017-04-01', now())
            """;

    public static string Piece(Guid board, Guid agency) =>
        $"""
            insert into app.proof_pieces (board_id, agency_id, file_id, number, content)
            values ('{board}', '{agency}', gen_random_uuid(), 1, '\x00')
            """;

    /// <summary>An entry that both parties read, of an action between them.</summary>
    public static string Entry(Guid id, Guid action, Guid board, Guid agency) =>
        $"""
            insert into app.shared_history_entries (board_id, id, agency_id, at, person_id, person_name, subject_kind, subject_id,
              subject_label, sentence, content_hash, salt, wording_hash)
            values ('{board}', '{id}', '{agency}', now(), '{board}', 'Ann', 'action', '{action}', 'A-1', 'Said', repeat('0', 64), '00',
              repeat('0', 64))
            """;

    /// <summary>What such an entry says was different, with the entry.</summary>
    public static string Content(Guid action, Guid board, Guid agency)
    {
        var id = Guid.CreateVersion7();

        return $"""
            with entry as ({Entry(id, action, board, agency)})
            insert into app.shared_history_contents (board_id, entry_id, agency_id, text, salt)
            values ('{board}', '{id}', '{agency}', '[]', '00')
            """;
    }

    private async Task AddActionAsync(Guid id, Guid board, Guid agency, int number)
    {
        string[] rows =
        [
            Action(id, board, agency, number),
            .. Said.Select(table => Word(table, id, board, agency, "agency", 1)),
            Notice(board, agency),
            Piece(board, agency),
            Content(id, board, agency),
        ];

        await Statement.ExecuteAsync(database.AdminConnectionString, string.Join(";\n", rows));
    }

    /// <summary>How many rows it touched, all references checked. Nothing of it stays.</summary>
    private async Task<int> RunAsync(string bind, string sql)
    {
        await using var connection = new NpgsqlConnection(database.AppConnectionString);
        await connection.OpenAsync(Stop);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
        await ExecuteAsync(connection, bind);
        var touched = await ExecuteAsync(connection, sql);
        await ExecuteAsync(connection, "set constraints all immediate");

        return touched;
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are those of the tests.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100

        return await command.ExecuteNonQueryAsync(Stop);
    }
}
