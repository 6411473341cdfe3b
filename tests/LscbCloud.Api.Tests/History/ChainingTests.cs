using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.History;

/// <summary>The job that goes through all boards, with one of them in trouble.</summary>
public sealed class ChainingTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Chained = "select count(*) from app.board_history_links where board_id = $1";

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

        var (chained, failures) = await api
            .Services.GetRequiredService<HistoryChaining>()
            .RunAsync(TestContext.Current.CancellationToken);

        _ = Assert.Single(failures);
        Assert.True(chained > 0);
        Assert.Equal(0, await CountAsync(first));
        Assert.NotEqual(0, await CountAsync(second));
    }

    private Task<long> CountAsync(TestBoard board) =>
        Statement.ScalarAsync<long>(api.Database.AdminConnectionString, Chained, board.Id.Value);
}
