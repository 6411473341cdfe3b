using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>The one list that every meeting uses.</summary>
public sealed class ActionListTests(ApiFixture api)
{
    [Fact]
    public async Task The_list_opens_with_open_actions_by_day_and_counts_the_rest()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Late.", due: "2017-08-31"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Later.", due: "2017-12-31"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Soon.", due: "2017-09-30"));
        var (done, _) = await manager.MakeActionAsync(board, ActionGiven.Terms("Done.", due: "2017-08-01"));
        await manager.PostAsync($"{done}/completions", ActionGiven.Done(), version: 2).MustSucceed();
        await manager
            .PostAsync($"/{board.Slug}/api/actions/proposals", ActionGiven.Proposal("Proposed."))
            .MustSucceed();

        var list = await manager.ReadAsync($"/{board.Slug}/api/actions");

        Assert.Equal(["Late.", "Soon.", "Proposed.", "Later."], Titles(list), StringComparer.Ordinal);
        Assert.Equal(26, list.GetProperty("items")[0].GetProperty("daysLate").GetInt32());
        Assert.Equal(
            """{"open":4,"overdue":1,"waiting":2,"finished":0,"all":5}""",
            list.GetProperty("counts").GetRawText()
        );
        Assert.Equal(4, list.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("show=overdue", "One")]
    [InlineData("show=waiting", "Four")]
    [InlineData("owner=board", "One Two")]
    [InlineData("owner={agency}", "Three")]
    [InlineData("priority=neglect", "Two")]
    [InlineData("dueBefore=2017-10-01", "One")]
    [InlineData("text=A-3", "Three")]
    [InlineData("text=TWO", "Two")]
    [InlineData("text=%25", "")]
    [InlineData("show=all&sort=reference", "One Two Three Four")]
    [InlineData("show=all&sort=owner", "One Four Two Three")]
    [InlineData("show=all&sort=priority", "Two One Four Three")]
    [InlineData("show=all&sort=source", "Four Two One Three")]
    [InlineData("sourceKind=priority", "Two")]
    [InlineData("sourceKind=meeting", "One Three")]
    public async Task The_list_is_filtered_and_sorted_as_asked(string query, string titles)
    {
        var (board, manager) = await BoardAsync();
        var agency = await SeatAsync(board, manager);
        _ = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("One", due: "2017-09-01"));
        var two = ActionGiven.Terms("Two", due: "2017-11-01");
        two["source"] = new { kind = "priority", priority = "neglect" };
        _ = await manager.MakeActionAsync(board, two);
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Three", agency, due: "2017-12-01"));
        var (done, _) = await manager.MakeActionAsync(board, ActionGiven.Terms("Four", due: "2017-10-20"));
        await manager.PostAsync($"{done}/completions", ActionGiven.Done(), version: 2).MustSucceed();

        var list = await manager.ReadAsync(
            $"/{board.Slug}/api/actions?{query.Replace("{agency}", agency, StringComparison.Ordinal)}"
        );

        Assert.Equal(titles, string.Join(' ', Titles(list)));
    }

    [Theory]
    [InlineData("due")]
    [InlineData("reference")]
    [InlineData("owner")]
    [InlineData("priority")]
    [InlineData("source")]
    public async Task Its_pages_join_without_a_gap_or_a_double(string sort)
    {
        var (board, manager) = await BoardAsync();
        var agency = await SeatAsync(board, manager);

        string?[] priorities = ["neglect", null, "early-help"];
        _ = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.AgreeAsync(board, "Early help");

        for (var i = 0; i < 7; i++)
        {
            var terms = ActionGiven.Terms($"{i}", i % 2 == 0 ? agency : null, due: i < 4 ? "2017-10-01" : "2017-09-30");
            terms["source"] = priorities[i % 3] is { } priority ? new { kind = "priority", priority } : terms["source"];
            _ = await manager.MakeActionAsync(board, terms);
        }

        var whole = Titles(await manager.ReadAsync($"/{board.Slug}/api/actions?sort={sort}"));
        var pieces = new List<string>();
        string? after = null;

        do
        {
            var page = await manager.ReadAsync(
                $"/{board.Slug}/api/actions?sort={sort}&limit=2{(after is null ? "" : $"&after={after}")}"
            );
            pieces.AddRange(Titles(page));
            after = page.GetProperty("next").GetString();
            Assert.Equal(7, page.GetProperty("total").GetInt32());
        } while (after is not null);

        Assert.Equal(7, whole.Length);
        Assert.Equal(whole, pieces, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("show=late", "shown")]
    [InlineData("sort=title", "order")]
    [InlineData("after=nothing", "after")]
    [InlineData("limit=0", "limit")]
    public async Task A_word_that_it_does_not_know_is_refused(string query, string field)
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/actions?{query}");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    [Fact]
    public async Task The_last_word_on_an_action_stands_in_the_list_cut_short()
    {
        var (board, manager) = await BoardAsync();
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms());
        var text = new string('x', 1000);
        await manager
            .PostAsync($"{path}/updates", new { text = "First.", outlook = "on-track" }, version: 2)
            .MustSucceed();
        await manager.PostAsync($"{path}/updates", new { text, outlook = "off-track" }, version: 3).MustSucceed();

        var item = (await manager.ReadAsync($"/{board.Slug}/api/actions")).GetProperty("items")[0];

        Assert.Equal(text[..160], item.GetProperty("lastWord").GetProperty("text").GetString());
        Assert.Equal("off-track", item.GetProperty("outlook").GetString());
    }

    [Fact]
    public async Task The_list_is_downloaded_as_filtered_and_no_cell_is_a_formula()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("=1+1", due: "2017-08-31"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Not late.", due: "2017-12-31"));

        using var response = await manager.GetAsync($"/{board.Slug}/api/actions/export?show=overdue&format=csv");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("A-1,'=1+1,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not late.", text, StringComparison.Ordinal);
    }

    private static string[] Titles(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString() ?? "")];

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("listing");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }

    private async Task<string> SeatAsync(TestBoard board, TestPerson manager)
    {
        var agency = await api.Given.AgencyAsync($"police-of-{board.Slug}");
        await manager.SeatAsync(board, agency);

        return agency.Slug;
    }
}
