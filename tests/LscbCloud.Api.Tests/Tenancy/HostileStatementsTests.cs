using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>What a careless or hostile line of code could try from inside, in a transaction of the first board, against the second's rows.</summary>
/// <remarks>Every case goes round the query filters, so that what holds is the database.</remarks>
public sealed class HostileStatementsTests(ApiFixture api) : IAsyncLifetime
{
    private static readonly string[] TheFilter = [AppDbContext.BoardFilter];
    private static readonly Author Someone = new(PersonId.New(), "Someone");

    private TestBoard North
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private TestBoard South
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private PriorityId SouthPriority { get; set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        North = await api.Given.BoardAsync("n");
        South = await api.Given.BoardAsync("s");
        _ = await (await api.Given.MemberAsync(North, "manager")).AgreeAsync(North, "Neglect");
        _ = await (await api.Given.MemberAsync(South, "manager")).AgreeAsync(South, "Neglect", TwoBoards.Canary);
        SouthPriority = await api.AsAsync(South, db => db.Priorities.Select(p => p.Id).SingleAsync(Stop));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Case("X-C01")]
    public async Task Another_boards_key_finds_nothing_under_either_board()
    {
        var found = await api.AsAsync(
            North,
            async db =>
                new[]
                {
                    await db.Priorities.FindAsync([South.Id, SouthPriority], Stop),
                    await db.Priorities.FindAsync([North.Id, SouthPriority], Stop),
                }
        );

        Assert.All(found, Assert.Null);
    }

    [Fact]
    [Case("FB_E03", "X-A03", "X-C03")]
    public async Task Statements_without_a_condition_and_without_the_filter_give_own_rows_only()
    {
        var boards = await api.AsAsync(
            North,
            async db => new List<BoardId>([
                .. await db.Priorities.IgnoreQueryFilters(TheFilter).Select(p => p.BoardId).ToListAsync(Stop),
                .. await db
                    .Priorities.FromSqlRaw("select * from app.priorities")
                    .IgnoreQueryFilters(TheFilter)
                    .Select(p => p.BoardId)
                    .ToListAsync(Stop),
                .. await db
                    .Database.SqlQueryRaw<Guid>("select board_id as \"Value\" from app.priorities")
                    .Select(id => new BoardId(id))
                    .ToListAsync(Stop),
            ])
        );

        Assert.Equal([North.Id, North.Id, North.Id], boards);
    }

    [Fact]
    [Case("X-C04")]
    public async Task Bulk_changes_without_the_filter_reach_own_rows_only()
    {
        var changed = await api.AsAsync(
            North,
            db =>
                db.Priorities.IgnoreQueryFilters(TheFilter)
                    .Where(p => p.Id == SouthPriority)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.Title, "Taken"), Stop)
        );

        Assert.Equal(0, changed);
    }

    [Theory]
    [InlineData(
        "update app.priorities set title = 'Taken'",
        "select count(*) from app.priorities where title = 'Taken'"
    )]
    [InlineData("copy app.priorities to stdout", "select 1::bigint")]
    [Case("X-A16")]
    public async Task Raw_statements_touch_one_row_where_there_are_two(string statement, string count)
    {
        await using var connection = new NpgsqlConnection(api.Database.AppConnectionString);
        await connection.OpenAsync(Stop);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
        await ExecuteAsync(connection, OwnerSql.OfBoard(North.Id.Value));

        if (statement.StartsWith("copy", StringComparison.Ordinal))
        {
            using var reader = await connection.BeginTextExportAsync(statement, Stop);
            var text = await reader.ReadToEndAsync(Stop);

            Assert.Contains(North.Id.Value.ToString("D"), text, StringComparison.Ordinal);
            Assert.DoesNotContain(TwoBoards.Canary, text, StringComparison.Ordinal);

            return;
        }

        await ExecuteAsync(connection, statement);
        await transaction.CommitAsync(Stop);

        Assert.Equal(1, await Statement.ScalarAsync<long>(api.Database.AdminConnectionString, count));
    }

    [Theory]
    [InlineData("update app.priorities set board_id = '{0}'")]
    [InlineData(
        "insert into app.plans (board_id, id, title, from_on, to_on, version) values ('{0}', gen_random_uuid(), 'Ours', '2030-04-01', '2031-03-31', 1)"
    )]
    [Case("FB_E10", "X-A04")]
    public async Task No_row_is_written_for_another_board(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            RunAsync(string.Format(provider: null, statement, South.Id.Value))
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    [Case("X-A12")]
    public async Task No_row_points_to_a_row_of_another_board()
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            RunAsync(
                $"""
                insert into app.priority_judgements (board_id, id, priority_id, value, label, reason, state, proposed_by,
                    proposed_by_name, proposed_on, is_invented)
                values ('{North.Id.Value}', gen_random_uuid(), '{SouthPriority.Value}', 'on-track', 'On track', 'Ours',
                    'proposed', gen_random_uuid(), 'Someone', '2017-09-26', false)
                """
            )
        );

        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refused.SqlState);
    }

    [Fact]
    [Case("FB_E08", "X-C08")]
    public async Task A_row_that_names_another_board_is_refused_before_it_is_sent()
    {
        var plan = Plan.Begin("Ours", new DateOnly(2030, 4, 1), new DateOnly(2031, 3, 31));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            api.AsAsync(
                North,
                db =>
                {
                    db.Add(plan).Property(p => p.BoardId).CurrentValue = South.Id;

                    return Task.FromResult(0);
                }
            )
        );

        Assert.Contains("another owner", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Case("FB_E12")]
    public async Task A_row_read_by_one_owner_cannot_be_saved_by_another()
    {
        var theirs = await api.AsAsync(South, db => db.Priorities.AsNoTracking().SingleAsync(Stop));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            api.AsAsync(
                North,
                db =>
                {
                    _ = db.Attach(theirs);
                    _ = theirs.Close(new DateOnly(2017, 9, 26), "Taken.", Someone);
                    db.ChangeTracker.DetectChanges();

                    return Task.FromResult(0);
                }
            )
        );

        Assert.Contains("another owner", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set row_security = off; select * from app.priorities")]
    [InlineData("set role lscb_owner")]
    [InlineData("truncate app.priorities")]
    [InlineData("alter table app.priorities disable row level security")]
    [InlineData("create policy mine on app.priorities using (true)")]
    [Case("X-A05", "X-A06")]
    public async Task The_policies_cannot_be_put_aside(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are those of the cases above.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        _ = await command.ExecuteNonQueryAsync(Stop);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(api.Database.AppConnectionString);
        await connection.OpenAsync(Stop);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
        await ExecuteAsync(connection, OwnerSql.OfBoard(North.Id.Value));
        await ExecuteAsync(connection, sql);
    }
}
