using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Home;

/// <summary>What home shows beside the things that need the reader, and how much of them.</summary>
public sealed class HomeBlockTests(ApiFixture api)
{
    [Fact]
    public async Task A_priority_tells_how_many_of_its_actions_are_done()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");

        for (var i = 0; i < 3; i++)
        {
            var terms = ActionGiven.Terms($"Action {i}");
            terms["source"] = new { kind = "priority", priority = "neglect" };
            var (path, _) = await manager.MakeActionAsync(board, terms);

            if (i == 0)
            {
                await manager.PostAsync($"{path}/completions", ActionGiven.Done(), version: 2).MustSucceed();
            }

            if (i == 1)
            {
                await manager.PostAsync($"{path}/withdrawal", new { reason = "Not now." }, version: 2).MustSucceed();
            }
        }

        var home = await HomeAsync(manager, board);

        var priority = Assert.Single(home.GetProperty("priorities").EnumerateArray().ToArray());
        Assert.Equal("""{"done":0,"waiting":1,"all":2}""", priority.GetProperty("actions").GetRawText());
    }

    [Fact]
    public async Task The_first_five_are_shown_and_all_are_counted()
    {
        var (board, manager) = await BoardAsync();

        for (var i = 0; i < 7; i++)
        {
            _ = await manager.MakeActionAsync(board, ActionGiven.Terms($"Action {i}", due: $"2017-09-0{i + 1}"));
        }

        var first = (await HomeAsync(manager, board)).GetProperty("needs");
        var all = (await manager.ReadAsync($"/{board.Slug}/api/home?needs=100")).GetProperty("needs");

        Assert.Equal(5, first.GetProperty("items").GetArrayLength());
        // Seven actions that are late, and at the end their posts, which nobody holds.
        Assert.Equal(8, first.GetProperty("total").GetInt32());
        Assert.Equal(8, all.GetProperty("items").GetArrayLength());
        Assert.Equal("posts", all.GetProperty("items")[7].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task The_five_newest_changes_are_shown_to_who_may_read_the_history()
    {
        var (board, manager) = await BoardAsync();

        for (var i = 0; i < 6; i++)
        {
            _ = await manager.MakeActionAsync(board, ActionGiven.Terms($"Action {i}"));
        }

        var changes = (await HomeAsync(manager, board)).GetProperty("changes").EnumerateArray().ToArray();

        Assert.Equal(5, changes.Length);
        Assert.Equal("A-6", changes[0].GetProperty("subject").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task More_needs_than_a_page_holds_are_refused()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/home?needs=101");

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    [Theory]
    [InlineData("member")]
    [InlineData("lay")]
    [InlineData("scrutiny")]
    public async Task A_reader_sees_the_plan_and_no_needs(string role)
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Late.", due: "2017-08-01"));
        _ = await manager.AgreeAsync(board, "Silent");
        var reader = await api.Given.MemberAsync(board, role);

        var home = await HomeAsync(reader, board);

        Assert.Equal(0, home.GetProperty("needs").GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, home.GetProperty("changes").ValueKind);
        Assert.Equal(1, home.GetProperty("priorities").GetArrayLength());
        Assert.Equal(1, home.GetProperty("counts").GetProperty("actions").GetProperty("overdue").GetInt32());
    }

    private static Task<JsonElement> HomeAsync(TestPerson person, TestBoard board) =>
        person.ReadAsync($"/{board.Slug}/api/home");

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("blocks");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
