using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>
/// A table of each publisher with a row for each audience, and everybody who could read it. The board North and the agency Health
/// publish; they ask the agency Police, and publish to a group of the boards South and East. In the pool North, South and West have
/// published. The service's role has every grant, so that what holds is the policies.
/// </summary>
internal sealed class PublishedRows(TestDatabase database)
{
    public static readonly string[] Everybody =
    [
        "North",
        "South",
        "East",
        "West",
        "Health",
        "Police",
        "Fire",
        "Person",
        "Nobody",
    ];

    public static readonly string[] Audiences = ["own", "public", "members", "boards", "agencies-asked", "board-group"];

    public static readonly Guid Pool = new("dddddddd-0000-7000-8000-000000000001");

    private static readonly Guid Publication = new("cccccccc-0000-7000-8000-000000000001");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Guid IdOf(string name) => Numbered('a', Array.IndexOf(Everybody, name));

    /// <summary>The row of an audience in each table.</summary>
    public static Guid RowOf(string audience) => Numbered('b', Array.IndexOf(Audiences, audience));

    public static string TableOf(string publisher) =>
        publisher switch
        {
            "board" => "app.probe_board",
            "agency" => "app.probe_agency",
            "platform" => "app.probe_platform",
            "pool" => "app.probe_pool",
            _ => "app.probe_shared",
        };

    /// <summary>Inserts a row in the name of a publisher.</summary>
    public static string Insert(string publisher, Guid id, string audience) =>
        $"insert into {TableOf(publisher)} values ({OwnerOf(publisher)}, '{id}', '{Publication}', '{Pool}', '{audience}', 'Text')";

    /// <summary>Inserts a row of a board in the pool or beside it.</summary>
    public static string InsertAs(string board, string table, string audience) =>
        $"insert into {table} values ('{IdOf(board)}', gen_random_uuid(), '{Publication}', '{Pool}', '{audience}', 'Text')";

    public static string Line(string publisher, string audience, string reader) =>
        $"""
            insert into app.{publisher}_publication_readers
            values ({OwnerOf(publisher)}, '{Publication}', '{audience}', '{IdOf(reader)}')
            """;

    public async Task ArrangeAsync()
    {
        await Statement.ExecuteAsync(
            database.OwnerConnectionString,
            $"""
            {Table("board", "publishers => '{board}', readers => 'listed'")};
            {Table("agency", "publishers => '{agency}', readers => 'listed'")};
            {Table("platform", "publishers => '{platform}'")};
            {Table("pool", "publishers => '{board}', readers => 'listed', pool => true")};
            {Table("shared", "publishers => '{board,platform}', readers => 'listed'")};
            """
        );
        string[] publishers = ["board", "agency", "platform", "board-beside-platform", "platform-beside-board"];
        string[] statements = [.. publishers.SelectMany(Rows), .. Lines("board"), .. Lines("agency")];
        await Statement.ExecuteAsync(database.AdminConnectionString, string.Join(";\n", statements));
        await PublishAsync("North", [.. Rows("pool")]);
        await PublishAsync("South", InsertAs("South", "app.probe_pool", "boards"));
        await PublishAsync("West", InsertAs("West", "app.probe_pool", "boards"));
        await PublishAsync("East", InsertAs("East", "app.probe_pool", "own"));
    }

    private static string[] Lines(string publisher) =>
        [
            Line(publisher, "agencies-asked", "Police"),
            Line(publisher, "board-group", "South"),
            Line(publisher, "board-group", "East"),
        ];

    private static IEnumerable<string> Rows(string publisher) =>
        Audiences.Select(audience => Insert(publisher, RowIn(publisher, audience), audience));

    /// <summary>A board publishes in a pool in a transaction of its own: that it has is kept with its own rights.</summary>
    private Task PublishAsync(string board, params string[] statements) =>
        Statement.ExecuteAsync(
            database.AppConnectionString,
            string.Join(";\n", ["begin", .. Bind(board), .. statements, "commit"])
        );

    /// <summary>In the shared table the platform's row stands beside the board's.</summary>
    public static Guid RowIn(string publisher, string audience) =>
        publisher == "platform-beside-board" ? Numbered('c', Array.IndexOf(Audiences, audience)) : RowOf(audience);

    /// <summary>Those for whom a statement touches a row.</summary>
    public async Task<string> WhoAsync(string statement)
    {
        var found = new List<string>();

        foreach (var name in Everybody)
        {
            if (await StateAsync(name, statement) is "done")
            {
                found.Add(name);
            }
        }

        return string.Join(' ', found);
    }

    /// <summary>What becomes of statements of one of them, of which the last is looked at and nothing stays: done, nothing, or PostgreSQL's refusal.</summary>
    public async Task<string> StateAsync(string name, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(database.AppConnectionString);
        await connection.OpenAsync(Stop);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
        var touched = 0L;

        try
        {
            foreach (var statement in (string[])[.. Bind(name), .. statements])
            {
                touched = await TouchAsync(connection, statement);
            }
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }

        return touched > 0 ? "done" : "nothing";
    }

    private static string[] Bind(string name) =>
        name switch
        {
            "North" or "South" or "East" or "West" => [OwnerSql.OfBoard(IdOf(name))],
            "Health" or "Police" or "Fire" => [OwnerSql.OfAgency(IdOf(name))],
            "Person" => [OwnerSql.OfPerson(IdOf(name))],
            _ => [],
        };

    private static async Task<long> TouchAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are those of the tests.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100

        if (!sql.StartsWith("select", StringComparison.Ordinal))
        {
            return await command.ExecuteNonQueryAsync(Stop);
        }

        await using var reader = await command.ExecuteReaderAsync(Stop);

        return await reader.ReadAsync(Stop) ? 1 : 0;
    }

    private static string Table(string publisher, string placing) =>
        $"""
            create table app.probe_{publisher} (
              {(
                publisher == "agency" ? "agency_id" : "board_id"
            )} uuid, id uuid, publication_id uuid, pool_id uuid, audience text, body text);
            do $$ begin perform app.place('app.probe_{publisher}', 'published', publisher_deletes => true, {placing}); end $$;
            grant select, insert, update, delete on app.probe_{publisher} to lscb_app
            """;

    private static string OwnerOf(string publisher) =>
        publisher switch
        {
            "agency" => $"'{IdOf("Health")}'",
            "platform" or "platform-beside-board" => "null",
            _ => $"'{IdOf("North")}'",
        };

    private static Guid Numbered(char letter, int number) =>
        new($"{new string(letter, 8)}-0000-7000-8000-{number:000000000000}");
}
