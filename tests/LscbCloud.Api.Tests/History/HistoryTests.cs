using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.History;

/// <summary>The history tells what happened, and shows when somebody has changed it behind the service's back.</summary>
public sealed class HistoryTests(ApiFixture api) : ManagedBoard(api)
{
    protected override async Task ArrangeAsync()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        var update = (await Manager.ReadAsync(path)).GetProperty("updates")[0].GetProperty("id").GetGuid();
        await Manager
            .PutAsync($"{path}/updates/{update}", PriorityGiven.Wording("Trained 41 people."), version: 2)
            .MustSucceed();
    }

    [Fact]
    public async Task A_change_is_told_with_who_and_before_and_after()
    {
        var history = await Manager.ReadAsync($"/{Board.Slug}/api/things/priority/neglect/history");

        var latest = history.GetProperty("items")[0];
        Assert.Equal(3, history.GetProperty("items").GetArrayLength());
        Assert.Equal("Corrected the update as at 1 August 2017", latest.GetProperty("sentence").GetString());
        Assert.Equal(Manager.Name, latest.GetProperty("who").GetString());
        Assert.Equal("Trained 40 people.", latest.GetProperty("changes")[0].GetProperty("before").GetString());
        Assert.Equal("Trained 41 people.", latest.GetProperty("changes")[0].GetProperty("after").GetString());
    }

    [Fact]
    public async Task Entries_wait_until_they_are_chained_and_the_chain_is_intact()
    {
        var before = await VerifyAsync();

        await ChainAsync();

        var after = await VerifyAsync();
        Assert.Equal(0, before.GetProperty("chained").GetInt64());
        Assert.True(before.GetProperty("waiting").GetInt32() >= 3);
        Assert.True(after.GetProperty("isIntact").GetBoolean());
        Assert.Equal(0, after.GetProperty("waiting").GetInt32());
        Assert.Equal(before.GetProperty("waiting").GetInt64(), after.GetProperty("chained").GetInt64());
    }

    [Fact]
    [Case("X-G07")]
    public async Task A_changed_sentence_is_found()
    {
        await ChainAsync();

        await TamperAsync(
            "update app.board_history_entries set sentence = 'Nothing happened' where board_id = $1 and sentence like 'Wrote%'"
        );

        Assert.Equal("content", await FirstProblemAsync());
    }

    [Fact]
    [Case("X-G07")]
    public async Task Changed_content_is_found()
    {
        await ChainAsync();

        await TamperAsync(
            "update app.board_history_contents set text = replace(text, '40', '400') where board_id = $1"
        );

        Assert.Equal("content", await FirstProblemAsync());
    }

    [Fact]
    [Case("X-G07")]
    public async Task A_missing_link_is_found()
    {
        await ChainAsync();

        await TamperAsync("delete from app.board_history_links where board_id = $1 and sequence = 2");

        Assert.Equal("gap", await FirstProblemAsync());
    }

    [Fact]
    [Case("X-G07")]
    public async Task A_chain_that_was_cut_is_found_by_a_head_that_was_sent_out()
    {
        await ChainAsync();
        var head = (await VerifyAsync()).GetProperty("head").GetProperty("sequence").GetInt64();
        await TamperAsync(
            "delete from app.board_history_links where board_id = $1 and sequence = (select max(sequence) from app.board_history_links where board_id = $1)"
        );

        var verification = await Manager.ReadAsync($"/{Board.Slug}/api/history/verification?expected={head}");

        Assert.Equal("tail", verification.GetProperty("firstProblem").GetProperty("what").GetString());
    }

    [Fact]
    public async Task Content_that_was_destroyed_leaves_the_chain_intact()
    {
        await ChainAsync();

        await TamperAsync("delete from app.board_history_contents where board_id = $1");

        Assert.True((await VerifyAsync()).GetProperty("isIntact").GetBoolean());
    }

    private async Task ChainAsync() =>
        _ = await Api.Services.GetRequiredService<HistoryChaining>().BoardAsync(Board.Id, Stop);

    private Task<System.Text.Json.JsonElement> VerifyAsync() =>
        Manager.ReadAsync($"/{Board.Slug}/api/history/verification");

    private async Task<string?> FirstProblemAsync() =>
        (await VerifyAsync()).GetProperty("firstProblem").GetProperty("what").GetString();

    private Task TamperAsync(string sql) =>
        Statement.ExecuteAsync(Api.Database.AdminConnectionString, sql, Board.Id.Value);
}
