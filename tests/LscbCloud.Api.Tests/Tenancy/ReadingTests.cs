using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>A use case that only reads opens no transaction: each of its queries names the owner, sees its rows and can change nothing.</summary>
public sealed class ReadingTests(ApiFixture api)
{
    private const string Rename = "update app.priorities set title = 'Changed'";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_query_of_a_reading_sees_the_boards_rows_and_no_others()
    {
        var board = await TwoBoardsWithAPriorityAsync();

        var seen = await ReadAsync(
            board,
            async db =>
            {
                var first = await db.Priorities.CountAsync(Stop);
                var second = await db
                    .Database.SqlQueryRaw<long>("select count(*) as \"Value\" from app.priorities")
                    .SingleAsync(Stop);

                return (first, second);
            }
        );

        Assert.Equal((1, 1L), seen);
    }

    [Fact]
    public async Task Nothing_of_a_reading_stays_on_its_connection()
    {
        var board = await TwoBoardsWithAPriorityAsync();

        var left = await ReadAsync(
            board,
            async db =>
            {
                _ = await db.Priorities.CountAsync(Stop);
                await db.Database.OpenConnectionAsync(Stop);
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText =
                    "select coalesce(current_setting('app.owner', true), '') || current_setting('transaction_read_only')";
                var found = await command.ExecuteScalarAsync(Stop) as string ?? "";
                await db.Database.CloseConnectionAsync();

                return found;
            }
        );

        Assert.Equal("off", left);
    }

    [Fact]
    public async Task A_reading_that_tries_to_change_a_row_is_refused()
    {
        var board = await TwoBoardsWithAPriorityAsync();

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            ReadAsync(board, db => db.Database.ExecuteSqlRawAsync(Rename, Stop))
        );
        var careless = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ReadAsync(
                board,
                async db =>
                {
                    _ = db.Add(BoardRetentionRule.Propose(default));

                    return await Task.FromResult(1);
                }
            )
        );

        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, refused.SqlState);
        Assert.Equal("A use case that only reads has changed a row.", careless.Message);
        Assert.Equal(1, await api.AsAsync(board, db => db.Database.ExecuteSqlRawAsync(Rename, Stop)));
    }

    private async Task<TestBoard> TwoBoardsWithAPriorityAsync()
    {
        var other = await api.Given.BoardAsync("other");
        _ = await (await api.Given.MemberAsync(other, "manager")).AgreeAsync(other, "Neglect");
        var board = await api.Given.BoardAsync("reading");
        _ = await (await api.Given.MemberAsync(board, "manager")).AgreeAsync(board, "Neglect");

        return board;
    }

    private async Task<T> ReadAsync<T>(TestBoard board, Func<AppDbContext, Task<T>> work)
        where T : notnull
    {
        await using var scope = api.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(board.Id, board.Slug, board.Name);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var result = await scope
            .ServiceProvider.GetRequiredService<IUnitOfWork>()
            .RunAsync(Area.Board, isReadOnly: true, async () => (Result<T>)await work(db), Stop);

        return result.Value;
    }
}
