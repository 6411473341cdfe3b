using LscbCloud.Testing.Databases;
using Npgsql;
using static LscbCloud.Database.Tests.Roles.PublishedRows;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>Published rows, tried as everybody: who reads them is the audience of their publisher, and nobody but the publisher writes them.</summary>
public sealed class PublishedTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private const string Refused = PostgresErrorCodes.InsufficientPrivilege;
    private const string All = "North South East West Health Police Fire Person Nobody";
    private const string SignedIn = "North South East West Health Police Fire Person";
    private const string Boards = "North South East West";

    private readonly PublishedRows _rows = new(fixture.Database);

    /// <summary>Who reads the row of each publisher and audience.</summary>
    public static TheoryData<string, string, string> Readers =>
        new()
        {
            { "board", "own", "North" },
            { "board", "public", All },
            { "board", "members", SignedIn },
            { "board", "boards", Boards },
            { "board", "agencies-asked", "North Police" },
            { "board", "board-group", "North South East" },
            { "agency", "own", "Health" },
            { "agency", "public", All },
            { "agency", "members", SignedIn },
            { "agency", "boards", $"{Boards} Health" },
            { "agency", "agencies-asked", "Health Police" },
            { "agency", "board-group", "South East Health" },
            { "platform", "own", "" },
            { "platform", "public", All },
            { "platform", "members", SignedIn },
            { "platform", "boards", Boards },
            { "platform", "agencies-asked", "" },
            { "platform", "board-group", "" },
            { "pool", "own", "North" },
            { "pool", "public", "North South West" },
            { "pool", "members", "North South West" },
            { "pool", "boards", "North South West" },
            { "pool", "agencies-asked", "North" },
            { "pool", "board-group", "North South" },
            { "board-beside-platform", "own", "North" },
            { "board-beside-platform", "public", All },
            { "board-beside-platform", "members", SignedIn },
            { "board-beside-platform", "boards", Boards },
            { "board-beside-platform", "agencies-asked", "North Police" },
            { "board-beside-platform", "board-group", "North South East" },
            { "platform-beside-board", "own", "" },
            { "platform-beside-board", "public", All },
            { "platform-beside-board", "members", SignedIn },
            { "platform-beside-board", "boards", Boards },
            { "platform-beside-board", "agencies-asked", "" },
            { "platform-beside-board", "board-group", "" },
        };

    public async ValueTask InitializeAsync()
    {
        if (
            await Statement.ScalarAsync<bool>(
                fixture.Database.AdminConnectionString,
                "select to_regclass('app.probe_board') is null"
            )
        )
        {
            await _rows.ArrangeAsync();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Readers))]
    [Case("X-A03", "X-A21")]
    public async Task A_row_is_read_by_its_publisher_and_its_audience_and_by_nobody_else(
        string publisher,
        string audience,
        string readers
    )
    {
        var read = $"select 1 from {TableOf(publisher)} where id = '{RowIn(publisher, audience)}'";

        Assert.Equal(readers, await _rows.WhoAsync(read));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    [Case("X-A04", "X-A21", "X-A25")]
    public async Task A_row_is_written_by_its_publisher_alone_whoever_reads_it(
        string publisher,
        string audience,
        string readers
    )
    {
        var row = $"{TableOf(publisher)}{{0}} where id = '{RowIn(publisher, audience)}'";
        string[] changes =
        [
            Insert(publisher, Guid.CreateVersion7(), audience),
            string.Format(provider: null, $"update {row}", " set body = 'Taken'"),
            string.Format(provider: null, $"delete from {row}", ""),
        ];
        var writer = WriterOf(publisher);
        Assert.True(writer is "" || readers.Split(' ').Contains(writer, StringComparer.Ordinal));

        foreach (var change in changes)
        {
            Assert.Equal(writer, await _rows.WhoAsync(change));
        }
    }

    [Theory]
    [InlineData("board", "board_id")]
    [InlineData("agency", "agency_id")]
    [InlineData("pool", "board_id")]
    [InlineData("board-beside-platform", "board_id")]
    [Case("X-A04", "FB_E10")]
    public async Task A_publisher_gives_no_row_to_another_publisher_and_none_to_the_platform(
        string publisher,
        string column
    )
    {
        var row = $"where id = '{RowIn(publisher, "public")}'";

        Assert.Equal(Refused, await StateOfAsync($"'{IdOf("South")}'"));
        Assert.Equal(Refused, await StateOfAsync("null"));

        Task<string> StateOfAsync(string to)
        {
            return _rows.StateAsync(WriterOf(publisher), $"update {TableOf(publisher)} set {column} = {to} {row}");
        }
    }

    [Theory]
    [InlineData("board", "North")]
    [InlineData("agency", "Health")]
    [Case("X-A03", "X-A04")]
    public async Task A_list_of_readers_is_its_publishers_and_a_reader_sees_itself_in_it_alone(
        string publisher,
        string owner
    )
    {
        var lines = $"from app.{publisher}_publication_readers";

        foreach (var (audience, reader) in new[] { ("agencies-asked", "Police"), ("board-group", "South") })
        {
            var line = $"{lines} where audience = '{audience}' and reader_id = '{IdOf(reader)}'";
            string[] expected = [owner, reader];

            Assert.Equal(
                string.Join(' ', Everybody.Where(expected.Contains)),
                await _rows.WhoAsync($"select 1 {line}")
            );
            Assert.Equal(owner, await _rows.WhoAsync($"delete {line}"));
        }

        Assert.Equal(owner, await _rows.WhoAsync(Line(publisher, "agencies-asked", "Fire")));
        Assert.Equal(owner, await _rows.WhoAsync(Line(publisher, "board-group", "West")));
        Assert.Equal("", await _rows.WhoAsync($"update app.{publisher}_publication_readers set reader_id = reader_id"));
    }

    [Fact]
    [Case("X-A03")]
    public async Task A_reader_that_is_taken_off_the_list_reads_no_more()
    {
        var row = $"select 1 from app.probe_board where id = '{RowOf("agencies-asked")}'";
        var takenOff = $"delete from app.board_publication_readers where reader_id = '{IdOf("Police")}'";

        Assert.Equal("done", await _rows.StateAsync("North", OwnerSql.OfAgency(IdOf("Police")), row));
        Assert.Equal("nothing", await _rows.StateAsync("North", takenOff, OwnerSql.OfAgency(IdOf("Police")), row));
    }

    [Fact]
    [Case("X-A03")]
    public async Task The_list_of_one_publisher_opens_no_row_of_another_that_names_the_same_publication()
    {
        string[] asSouth = [InsertAs("South", "app.probe_board", "agencies-asked")];
        var theirs = $"select 1 from app.probe_board where board_id = '{IdOf("South")}'";

        Assert.Equal("done", await _rows.StateAsync("South", [.. asSouth, theirs]));
        Assert.Equal(
            "nothing",
            await _rows.StateAsync("South", [.. asSouth, OwnerSql.OfAgency(IdOf("Police")), theirs])
        );
    }

    [Fact]
    [Case("X-A03")]
    public async Task A_board_reads_a_pool_from_when_it_has_shown_a_row_there_until_it_has_none()
    {
        var theirs = $"select 1 from app.probe_pool where id = '{RowOf("boards")}'";
        var own = $"app.probe_pool{{0}} where board_id = '{IdOf("East")}'";
        var shows = string.Format(provider: null, $"update {own}", " set audience = 'boards'");
        var hides = string.Format(provider: null, $"update {own}", " set audience = 'own'");
        var leaves = string.Format(provider: null, $"update {own}", " set pool_id = gen_random_uuid()");
        var withdraws = string.Format(provider: null, $"delete from {own}", "");
        var publishes = InsertAs("East", "app.probe_pool", "board-group");

        Assert.Equal("nothing", await _rows.StateAsync("East", theirs));
        Assert.Equal("done", await _rows.StateAsync("East", shows, theirs));
        Assert.Equal("done", await _rows.StateAsync("East", publishes, theirs));
        Assert.Equal("nothing", await _rows.StateAsync("East", shows, hides, theirs));
        Assert.Equal("nothing", await _rows.StateAsync("East", shows, leaves, theirs));
        Assert.Equal("nothing", await _rows.StateAsync("East", shows, withdraws, theirs));
        Assert.Equal("done", await _rows.StateAsync("East", publishes, shows, hides, publishes, theirs));
    }

    [Theory]
    [InlineData("insert into app.pool_publishers values ('{0}', '{1}')")]
    [InlineData("update app.pool_publishers set pool_id = '{1}'")]
    [InlineData("delete from app.pool_publishers")]
    [Case("X-A04")]
    public async Task Nobody_says_of_themselves_that_they_have_published_in_a_pool(string statement) =>
        Assert.Equal(
            Refused,
            await _rows.StateAsync("East", string.Format(provider: null, statement, IdOf("East"), Pool))
        );

    [Fact]
    [Case("X-A03")]
    public async Task A_board_sees_in_which_pools_it_has_published_and_not_who_else_has() =>
        Assert.Equal(
            "South",
            await _rows.WhoAsync($"select 1 from app.pool_publishers where board_id = '{IdOf("South")}'")
        );

    [Theory]
    [InlineData("platform")]
    [InlineData("platform-beside-board")]
    [Case("X-A25")]
    public async Task The_platforms_rows_are_written_with_the_Migrators_role_which_writes_no_boards(string publisher)
    {
        var table = TableOf(publisher);
        await Statement.ExecuteAsync(
            fixture.Database.OwnerConnectionString,
            $"""
            begin;
            {Insert(publisher, new Guid("eeeeeeee-0000-7000-8000-000000000001"), "public")};
            update {table} set body = 'Corrected' where id = 'eeeeeeee-0000-7000-8000-000000000001';
            do $$ begin
              assert (select body from {table} where id = 'eeeeeeee-0000-7000-8000-000000000001') = 'Corrected';
            end $$;
            delete from {table} where id = 'eeeeeeee-0000-7000-8000-000000000001';
            rollback
            """
        );
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(
                fixture.Database.OwnerConnectionString,
                InsertAs("North", "app.probe_shared", "public")
            )
        );

        Assert.Equal(Refused, refusal.SqlState);
    }

    [Theory]
    [InlineData("publishers => '{board,agency}'")]
    [InlineData("publishers => '{}'")]
    [InlineData("publishers => '{platform}', readers => 'listed'")]
    [InlineData("publishers => '{platform}', pool => true")]
    [InlineData("publishers => '{agency}', pool => true")]
    [InlineData("readers => 'everybody'")]
    [Case("X-A21")]
    public async Task A_table_that_nobody_could_keep_apart_is_not_placed(string placing)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            Statement.ExecuteAsync(
                fixture.Database.OwnerConnectionString,
                $"select app.place('app.probe_platform', 'published', {placing})"
            )
        );

        Assert.Equal(PostgresErrorCodes.RaiseException, refusal.SqlState);
    }

    private static string WriterOf(string publisher) =>
        publisher switch
        {
            "agency" => "Health",
            "platform" or "platform-beside-board" => "",
            _ => "North",
        };
}
