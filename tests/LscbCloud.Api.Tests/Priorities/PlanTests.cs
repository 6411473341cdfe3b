using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

/// <summary>Business plans: one for each period, a past one too, and the priorities of each.</summary>
public sealed class PlanTests(ApiFixture api)
{
    [Fact]
    public async Task A_past_plan_takes_the_priorities_of_its_days_and_leaves_the_current_one_alone()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        using var begun = await BeginAsync(manager, board, "2012-04-01", "2013-03-31");
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);

        using var agreed = await manager.PostAsync(
            $"/{board.Slug}/api/priorities",
            new
            {
                title = "Communication",
                aim = "Families are told once.",
                reason = "Agreed at the end of 2011.",
                lead = new { post = "Chair" },
                from = "2012-04-01",
            }
        );
        Assert.Equal(HttpStatusCode.Created, agreed.StatusCode);

        var current = await manager.ReadAsync($"/{board.Slug}/api/priorities");
        var past = await manager.ReadAsync($"{begun.Headers.Location}");
        Assert.Equal(["Neglect"], TitlesOf(current), StringComparer.Ordinal);
        Assert.Equal(["Communication"], TitlesOf(past), StringComparer.Ordinal);
        Assert.Equal("2012-04-01", past.GetProperty("plan").GetProperty("from").GetString());
        Assert.Equal(2, past.GetProperty("plans").GetArrayLength());
    }

    [Fact]
    public async Task A_second_plan_from_the_same_day_is_refused()
    {
        var (board, manager) = await BoardAsync();
        using var first = await BeginAsync(manager, board, "2012-04-01", "2013-03-31");
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);

        using var second = await BeginAsync(manager, board, "2012-04-01", "2012-09-30");

        _ = await second.MustRefuse(HttpStatusCode.Conflict, "plans.same-first-day");
    }

    [Fact]
    public async Task Everything_that_is_missing_or_the_wrong_way_round_is_named_at_once()
    {
        var (board, manager) = await BoardAsync();

        using var empty = await manager.PostAsync($"/{board.Slug}/api/plans", new { });
        using var backwards = await BeginAsync(manager, board, "2013-04-01", "2013-03-31");

        var problem = await empty.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["from", "title", "to"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var wrong = await backwards.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "The last day must be after the first.",
            wrong.GetProperty("fields").GetProperty("to")[0].GetString()
        );
    }

    [Fact]
    public async Task A_slip_of_the_keyboard_makes_no_plan_of_a_hundred_years()
    {
        var (board, manager) = await BoardAsync();

        using var tooLong = await BeginAsync(manager, board, "2013-04-01", "2113-03-31");
        using var longest = await BeginAsync(manager, board, "2013-04-01", "2023-03-31");

        var problem = await tooLong.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Contains(
            "10 years at most",
            problem.GetProperty("fields").GetProperty("to")[0].GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Created, longest.StatusCode);
    }

    [Fact]
    public async Task A_plan_of_another_board_is_no_plan_here()
    {
        var (board, manager) = await BoardAsync();
        var (other, stranger) = await BoardAsync();
        using var begun = await BeginAsync(stranger, other, "2012-04-01", "2013-03-31");
        var theirs = $"{begun.Headers.Location}".Split('?')[1];

        var list = await manager.ReadAsync($"/{board.Slug}/api/priorities?{theirs}");

        Assert.Equal(JsonValueKind.Null, list.GetProperty("plan").ValueKind);
        Assert.Empty(list.GetProperty("items").EnumerateArray());
        _ = Assert.Single(list.GetProperty("plans").EnumerateArray());
    }

    private static Task<HttpResponseMessage> BeginAsync(TestPerson by, TestBoard board, string from, string to) =>
        by.PostAsync(
            $"/{board.Slug}/api/plans",
            new
            {
                title = "Priorities of a year",
                from,
                to,
            }
        );

    private static IEnumerable<string> TitlesOf(JsonElement list) =>
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString() ?? "");

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("plans");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
