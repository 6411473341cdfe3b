using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>What is done with many actions in one step: all of them or none.</summary>
public sealed class ManyActionsTests(ApiFixture api)
{
    [Fact]
    public async Task Many_days_are_set_with_one_reason_and_taken_back_by_the_versions_that_were_told()
    {
        var (board, manager) = await BoardAsync("One", "Two", "Three");

        using var set = await manager.PutAsync(Due(board), Days("2017-12-01", ("A-1", 2), ("A-3", 2)));
        var changed = (await set.JsonAsync()).GetProperty("items");
        using var back = await manager.PutAsync(
            Due(board),
            Days("2017-10-31", ("A-1", VersionOf(changed, 0)), ("A-3", VersionOf(changed, 1)))
        );

        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        var action = await manager.ReadAsync($"/{board.Slug}/api/actions/A-3");
        Assert.Equal("2017-10-31", action.GetProperty("due").GetString());
        Assert.Equal(2, action.GetProperty("dueChanges").GetArrayLength());
    }

    [Fact]
    public async Task One_stale_action_leaves_all_of_them_unchanged()
    {
        var (board, manager) = await BoardAsync("One", "Two");
        await manager
            .PutAsync($"/{board.Slug}/api/actions/A-2/due", new { due = "2017-11-15", reason = "Ill." }, version: 2)
            .MustSucceed();

        using var refused = await manager.PutAsync(Due(board), Days("2017-12-01", ("A-1", 2), ("A-2", 2)));

        var problem = await refused.MustRefuse(HttpStatusCode.Conflict, "actions.some-changed");
        Assert.StartsWith("A-2 changed", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("2017-10-31", await DueAsync(manager, board, "A-1"));
    }

    [Fact]
    public async Task One_refused_action_is_named_and_leaves_all_of_them_unchanged()
    {
        var (board, manager) = await BoardAsync("One", "Two");

        using var refused = await manager.PostAsync(
            $"/{board.Slug}/api/many-actions/closures",
            new { items = new[] { new { reference = "A-1", version = 2 }, new { reference = "A-2", version = 2 } } }
        );

        var problem = await refused.MustRefuse(HttpStatusCode.Conflict, "actions.one-refused");
        Assert.Contains("because of A-1", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_asked_for_of_many_and_shown_until_their_owner_says_something()
    {
        var (board, manager) = await BoardAsync("One", "Two");
        var items = new[] { new { reference = "A-1", version = 2 }, new { reference = "A-2", version = 2 } };

        await manager
            .PostAsync($"/{board.Slug}/api/many-actions/reply-requests", new { items, replyBy = "2017-10-06" })
            .MustSucceed();
        await manager
            .PostAsync(
                $"/{board.Slug}/api/actions/A-1/updates",
                new { text = "Begun.", outlook = "on-track" },
                version: 3
            )
            .MustSucceed();

        var list = await manager.ReadAsync($"/{board.Slug}/api/actions?sort=reference");
        Assert.Equal(
            ["", "2017-10-06"],
            list.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("replyBy")}"),
            StringComparer.Ordinal
        );
        var asked = (await manager.ReadAsync($"/{board.Slug}/api/actions/A-2")).GetProperty("reply");
        Assert.Equal(manager.Name, asked.GetProperty("askedBy").GetString());
        Assert.Equal("2017-09-26", asked.GetProperty("askedOn").GetString());
    }

    [Fact]
    public async Task A_reply_is_not_asked_for_by_a_day_that_has_passed()
    {
        var (board, manager) = await BoardAsync("One");

        using var past = await manager.PostAsync(
            $"/{board.Slug}/api/actions/A-1/reply-request",
            new { replyBy = "2017-09-25" },
            version: 2
        );
        using var none = await manager.PostAsync(
            $"/{board.Slug}/api/many-actions/reply-requests",
            new { items = new[] { new { reference = "A-1", version = 2 } } }
        );

        foreach (var response in (HttpResponseMessage[])[past, none])
        {
            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal("replyBy", Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
        }
    }

    [Fact]
    public async Task A_day_is_not_set_over_the_head_of_an_owner_who_asks_for_one()
    {
        var (board, manager) = await BoardAsync("One");
        var lead = await api.Given.MemberAsync(board, "lead");
        await lead.PostAsync(
                $"/{board.Slug}/api/actions/A-1/due-changes",
                new { to = "2017-12-24", reason = "Two are ill." },
                version: 2
            )
            .MustSucceed();

        using var refused = await manager.PutAsync(Due(board), Days("2017-12-01", ("A-1", 3)));

        var problem = await refused.MustRefuse(HttpStatusCode.Conflict, "actions.one-refused");
        Assert.Contains("asks for another day", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_given_to_another_post()
    {
        var (board, manager) = await BoardAsync("One", "Two");

        using var given = await manager.PutAsync(
            $"/{board.Slug}/api/many-actions/posts",
            new
            {
                items = new[]
                {
                    new
                    {
                        reference = "A-1",
                        version = 2,
                        post = "Named nurse",
                    },
                    new
                    {
                        reference = "A-2",
                        version = 2,
                        post = "Named nurse",
                    },
                },
            }
        );

        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        var action = await manager.ReadAsync($"/{board.Slug}/api/actions/A-2");
        Assert.Equal("Named nurse", action.GetProperty("owner").GetProperty("post").GetString());
        Assert.Equal("Two", action.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Each_missing_field_is_named_when_actions_are_changed()
    {
        var (board, manager) = await BoardAsync("One");

        using var nothing = await manager.PutAsync(Due(board), new { });
        using var twice = await manager.PutAsync(Due(board), Days("2017-12-01", ("A-1", 2), ("a-1", 2)));
        using var unknown = await manager.PutAsync(Due(board), Days("2017-12-01", ("A-99", 2)));

        var problem = await nothing.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("items", out _));
        Assert.True(problem.GetProperty("fields").TryGetProperty("reason", out _));
        _ = await twice.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        _ = await unknown.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_view_is_kept_by_one_person_for_themselves()
    {
        var (board, manager) = await BoardAsync("One");
        var other = await api.Given.MemberAsync(board, "chair");
        var view = new
        {
            name = "Police, overdue",
            show = "overdue",
            owner = "board",
            sort = "owner",
        };

        using var kept = await manager.PostAsync($"/{board.Slug}/api/action-views", view);
        using var again = await manager.PostAsync($"/{board.Slug}/api/action-views", view);
        using var theirs = await other.PostAsync($"/{board.Slug}/api/action-views", view);

        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        _ = await again.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(HttpStatusCode.Created, theirs.StatusCode);
        var own = Assert.Single((await manager.ReadAsync(List(board))).GetProperty("views").EnumerateArray());
        Assert.Equal("overdue", own.GetProperty("show").GetString());

        var address = $"/{board.Slug}/api/action-views/{own.GetProperty("id").GetGuid()}";
        using var anothers = await other.SendAsync(HttpMethod.Delete, address, body: null);
        _ = await anothers.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = Assert.Single((await manager.ReadAsync(List(board))).GetProperty("views").EnumerateArray());
        await manager.SendAsync(HttpMethod.Delete, address, body: null).MustSucceed();
        Assert.Empty((await manager.ReadAsync(List(board))).GetProperty("views").EnumerateArray());
        _ = Assert.Single((await other.ReadAsync(List(board))).GetProperty("views").EnumerateArray());
    }

    [Fact]
    public async Task A_person_keeps_as_many_views_as_fit()
    {
        var (board, manager) = await BoardAsync("One");

        for (var i = 1; i <= 12; i++)
        {
            await manager.PostAsync($"/{board.Slug}/api/action-views", new { name = $"View {i}" }).MustSucceed();
        }

        using var more = await manager.PostAsync($"/{board.Slug}/api/action-views", new { name = "View 13" });

        _ = await more.MustRefuse(HttpStatusCode.Conflict, "actions.enough-views");
    }

    [Fact]
    public async Task The_list_tells_the_boards_next_meeting_and_no_sub_groups()
    {
        var (board, manager) = await BoardAsync("One");
        var executive = await manager.GroupAsync(board, "Executive");
        _ = await manager.MeetingAsync(board, executive, "2017-10-01");

        var before = await manager.ReadAsync(List(board));

        Assert.Equal(JsonValueKind.Null, before.GetProperty("nextMeeting").ValueKind);
    }

    private static string List(TestBoard board) => $"/{board.Slug}/api/actions";

    private static string Due(TestBoard board) => $"/{board.Slug}/api/many-actions/due";

    private static object Days(string due, params (string Reference, int Version)[] items) =>
        new
        {
            items = items.Select(item => new
            {
                reference = item.Reference,
                version = item.Version,
                due,
            }),
            reason = "The conference moved.",
        };

    private static int VersionOf(JsonElement items, int index) => items[index].GetProperty("version").GetInt32();

    private static async Task<string?> DueAsync(TestPerson reader, TestBoard board, string reference) =>
        (await reader.ReadAsync($"/{board.Slug}/api/actions/{reference}")).GetProperty("due").GetString();

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync(params string[] titles)
    {
        var board = await api.Given.BoardAsync("many");
        var manager = await api.Given.MemberAsync(board, "manager");

        foreach (var title in titles)
        {
            _ = await manager.MakeActionAsync(board, ActionGiven.Terms(title));
        }

        return (board, manager);
    }
}
