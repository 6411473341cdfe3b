using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Api.Tests.History;

/// <summary>The job that goes through all boards, with one of them in trouble.</summary>
public sealed class ChainingTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Chained = "select count(*) from app.board_history_links where board_id = $1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("X-F05")]
    public async Task A_board_that_cannot_be_chained_stops_no_other()
    {
        var first = await api.Given.BoardAsync("aa-troubled");
        var second = await api.Given.BoardAsync("bb-whole");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            $$"""
            create function app.trouble() returns trigger language plpgsql as $trouble$
            begin raise exception 'Trouble'; end $trouble$;
            create trigger trouble before insert on app.board_history_links
              for each row when (new.board_id = '{{first.Id.Value}}') execute function app.trouble();
            """
        );

        var pass = await api.PassAsync<HistoryChainingJob>();

        _ = Assert.Single(pass.Failures);
        Assert.True(pass.Succeeded > 0);
        Assert.Equal(0, await CountAsync(first));
        Assert.NotEqual(0, await CountAsync(second));
    }

    [Fact]
    public async Task Only_owners_with_news_are_asked()
    {
        var quiet = await api.Given.BoardAsync("quietshire");
        var busy = await api.Given.BoardAsync("busyshire");
        var manager = await api.Given.MemberAsync(busy, "manager");
        _ = await api.PassAsync<HistoryChainingJob>();
        var before = await OwnersAsync();

        _ = await manager.AgreeAsync(busy, "Neglect");

        Assert.DoesNotContain(quiet.Id.Value, before);
        Assert.DoesNotContain(busy.Id.Value, before);
        Assert.Contains(busy.Id.Value, await OwnersAsync());
        Assert.DoesNotContain(quiet.Id.Value, await OwnersAsync());
    }

    [Fact]
    public async Task News_of_a_board_whose_chaining_failed_are_there_for_the_next_run()
    {
        var board = await api.Given.BoardAsync("retryshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        _ = await api.PassAsync<HistoryChainingJob>();
        _ = await manager.AgreeAsync(board, "Neglect");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            $$"""
            create function app.retry_trouble() returns trigger language plpgsql as $trouble$
            begin raise exception 'Trouble'; end $trouble$;
            create trigger retry_trouble before insert on app.board_history_links
              for each row when (new.board_id = '{{board.Id.Value}}') execute function app.retry_trouble();
            """
        );
        _ = await api.PassAsync<HistoryChainingJob>();
        var failed = await WaitingAsync(board);

        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "drop trigger retry_trouble on app.board_history_links"
        );
        _ = await api.PassAsync<HistoryChainingJob>();

        Assert.Equal(1, failed);
        Assert.Equal(0, await WaitingAsync(board));
    }

    [Fact]
    public async Task An_entry_that_is_saved_while_its_board_is_chained_is_chained_by_the_next_run()
    {
        var board = await api.Given.BoardAsync("raceshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        _ = await manager.AgreeAsync(board, "Neglect");
        await using var lockHolder = new NpgsqlConnection(api.Database.AdminConnectionString);
        await lockHolder.OpenAsync(Stop);
        await using var held = await lockHolder.BeginTransactionAsync(Stop);
        await using (
            var hold = new NpgsqlCommand("lock table app.board_history_contents in exclusive mode", lockHolder)
        )
        {
            _ = await hold.ExecuteNonQueryAsync(Stop);
        }

        // The entry and its news are written and not committed while the job runs.
        var saving = manager.AgreeAsync(board, "Online harm");
        await UntilStuckAsync();
        _ = await api.PassAsync<HistoryChainingJob>();
        await held.RollbackAsync(Stop);
        _ = await saving;
        var waiting = await WaitingAsync(board);
        _ = await api.PassAsync<HistoryChainingJob>();

        Assert.Equal(1, waiting);
        Assert.Equal(0, await WaitingAsync(board));
    }

    private async Task UntilStuckAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var stuck = 0L;

        while (stuck == 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            stuck = await Statement.ScalarAsync<long>(
                api.Database.AdminConnectionString,
                """
                select count(*) from pg_locks where not granted and relation = 'app.board_history_contents'::regclass
                  and database = (select oid from pg_database where datname = current_database())
                """
            );
        }
    }

    private async Task<IReadOnlyList<Guid>> OwnersAsync() =>
        [.. (await api.Job<HistoryChainingJob>().OwnersWithWorkAsync(Stop)).Select(owner => owner.Id)];

    private Task<long> WaitingAsync(TestBoard board) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            """
            select count(*) from app.board_history_entries e where e.board_id = $1
              and not exists (select from app.board_history_links l where l.board_id = $1 and l.entry_id = e.id)
            """,
            board.Id.Value
        );

    private Task<long> CountAsync(TestBoard board) =>
        Statement.ScalarAsync<long>(api.Database.AdminConnectionString, Chained, board.Id.Value);
}
