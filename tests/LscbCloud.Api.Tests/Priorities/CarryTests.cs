using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

/// <summary>Priorities go on in the plan of the next period; plans and priorities are changed; plans are closed.</summary>
public sealed class CarryTests(ApiFixture api)
{
    private const int FirstVersion = 1;

    [Fact]
    public async Task Priorities_go_on_in_the_next_plan_and_the_earlier_one_tells_how_they_stood()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.AgreeAsync(board, "Missing children");
        var old = await PlanAsync(manager, board);

        using var begun = await BeginAsync(manager, board, "neglect");
        Assert.Equal(HttpStatusCode.Created, begun.StatusCode);

        var next = await manager.ReadAsync($"{begun.Headers.Location}");
        var before = await manager.ReadAsync($"/{board.Slug}/api/priorities?plan={old.GetProperty("id").GetGuid()}");
        Assert.Equal(["Neglect"], TitlesOf(next, "items"), StringComparer.Ordinal);
        Assert.Equal(["Missing children"], TitlesOf(before, "items"), StringComparer.Ordinal);
        var carried = Assert.Single(before.GetProperty("carried").EnumerateArray());
        Assert.Equal("neglect", carried.GetProperty("slug").GetString());
        Assert.Equal("The next years", carried.GetProperty("into").GetString());

        var priority = await manager.ReadAsync($"/{board.Slug}/api/priorities/neglect");
        var earlier = Assert.Single(priority.GetProperty("earlierPlans").EnumerateArray());
        Assert.Equal(old.GetProperty("id").GetGuid(), earlier.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task One_priority_that_cannot_be_carried_leaves_everything_unchanged()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");

        using var refused = await BeginAsync(manager, board, "neglect", "nobody-agreed-it");

        _ = await refused.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var list = await manager.ReadAsync($"/{board.Slug}/api/priorities");
        _ = Assert.Single(list.GetProperty("plans").EnumerateArray());
        Assert.Equal(["Neglect"], TitlesOf(list, "items"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_further_priority_is_carried_later()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        using var begun = await BeginAsync(manager, board);
        var plan = Guid.Parse($"{begun.Headers.Location}".Split("plan=")[1]);
        var path = $"/{board.Slug}/api/priorities/neglect/carries";

        using var nowhere = await manager.PostAsync(path, new { plan = Guid.CreateVersion7() }, FirstVersion);
        using var carried = await manager.PostAsync(path, new { plan }, FirstVersion);
        using var again = await manager.PostAsync(path, new { plan }, FirstVersion);

        _ = await nowhere.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(HttpStatusCode.NoContent, carried.StatusCode);
        _ = await again.MustRefuse(HttpStatusCode.PreconditionFailed, "priorities.stale");
    }

    [Fact]
    public async Task A_priority_is_changed_with_tags_of_the_arrangement()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        var path = $"/{board.Slug}/api/priorities/neglect";

        using var unknown = await manager.PutAsync(path, Terms(tags: ["reg-99"]), FirstVersion);
        using var changed = await manager.PutAsync(path, Terms(tags: ["reg-5-1-a-ii"]), FirstVersion);
        using var late = await manager.PutAsync(path, Terms(tags: []), FirstVersion);

        var problem = await unknown.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("tags", out _));
        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        var stale = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "priorities.stale");
        Assert.Equal("Neglect and poverty", stale.GetProperty("current").GetProperty("title").GetString());
        var priority = await manager.ReadAsync(path);
        Assert.Equal("Training, 5(1)(a)(ii)", priority.GetProperty("tags")[0].GetProperty("words").GetString());
    }

    [Fact]
    public async Task A_priority_does_not_take_the_title_of_another()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.AgreeAsync(board, "Neglect and poverty");

        using var refused = await manager.PutAsync(
            $"/{board.Slug}/api/priorities/neglect",
            Terms(tags: []),
            FirstVersion
        );

        _ = await refused.MustRefuse(HttpStatusCode.Conflict, "priorities.same-title");
    }

    [Fact]
    public async Task A_plan_is_changed_from_the_version_that_was_read()
    {
        var (board, manager) = await BoardAsync();
        var plan = await PlanAsync(manager, board);
        var (path, version) = ($"/{board.Slug}/api/plans/{plan.GetProperty("id").GetGuid()}", VersionOf(plan));
        var body = new
        {
            title = "Eighteen months",
            from = plan.GetProperty("from").GetString(),
            to = "2024-09-30",
        };

        using var changed = await manager.PutAsync(path, body, version);
        using var late = await manager.PutAsync(path, body, version);

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        var stale = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "plans.stale");
        Assert.Equal("Eighteen months", stale.GetProperty("current").GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_plan_closes_when_nothing_in_it_is_open_and_takes_no_more_priorities()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        var plan = await PlanAsync(manager, board);
        var path = $"/{board.Slug}/api/plans/{plan.GetProperty("id").GetGuid()}/closure";
        var body = new { closedOn = plan.GetProperty("from").GetString(), reason = "Most of it was reached." };

        using var tooSoon = await manager.PostAsync(path, body, VersionOf(plan));
        using var begun = await BeginAsync(manager, board, "neglect");
        using var closed = await manager.PostAsync(path, body, VersionOf(plan));

        var problem = await tooSoon.MustRefuse(HttpStatusCode.Conflict, "plans.still-open");
        Assert.StartsWith("One priority", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, closed.StatusCode);
        var shown = await manager.ReadAsync($"/{board.Slug}/api/priorities?plan={plan.GetProperty("id").GetGuid()}");
        Assert.Equal(
            "Most of it was reached.",
            shown.GetProperty("plan").GetProperty("closure").GetProperty("reason").GetString()
        );
        Assert.False(shown.GetProperty("can").GetProperty("changePlan").GetBoolean());
    }

    private static object Terms(string[] tags) =>
        new
        {
            title = "Neglect and poverty",
            aim = "Children are seen early.",
            reason = "An audit said so.",
            lead = new { post = "Head of early help" },
            from = "2017-04-01",
            tags,
        };

    private static Task<HttpResponseMessage> BeginAsync(TestPerson by, TestBoard board, params string[] carry) =>
        by.PostAsync(
            $"/{board.Slug}/api/plans",
            new
            {
                title = "The next years",
                from = "2031-04-01",
                to = "2033-03-31",
                carry,
            }
        );

    private static async Task<JsonElement> PlanAsync(TestPerson by, TestBoard board) =>
        (await by.ReadAsync($"/{board.Slug}/api/priorities")).GetProperty("plan");

    private static int VersionOf(JsonElement plan) => plan.GetProperty("version").GetInt32();

    private static IEnumerable<string> TitlesOf(JsonElement list, string part) =>
        list.GetProperty(part).EnumerateArray().Select(item => item.GetProperty("title").GetString() ?? "");

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("carry");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
