using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>Groups and their meetings, through the interface and on PostgreSQL. The business day is 26 September 2017.</summary>
public sealed class MeetingTests(ApiFixture api) : ManagedBoard(api)
{
    private string Meetings => $"/{Board.Slug}/api/meetings";

    private string Groups => $"/{Board.Slug}/api/groups";

    [Fact]
    public async Task A_group_needs_a_name_and_a_kind()
    {
        using var response = await Manager.PostAsync(Groups, new { });

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(["name", "type"], FieldsOf(problem), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_groups_do_not_have_one_name()
    {
        _ = await Manager.GroupAsync(Board, "Executive");

        using var response = await Manager.PostAsync(Groups, new { name = "executive", type = "executive" });

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "groups.same-name");
    }

    [Fact]
    public async Task A_group_that_was_changed_meanwhile_is_shown_as_it_is()
    {
        var group = await Manager.GroupAsync(Board, "Executive");
        await Manager.PutAsync($"{Groups}/{group}", new { name = "The executive" }, version: 1).MustSucceed();

        using var response = await Manager.PutAsync($"{Groups}/{group}", new { name = "Mine" }, version: 1);

        var problem = await response.MustRefuse(HttpStatusCode.PreconditionFailed, "groups.stale");
        Assert.Equal("The executive", problem.GetProperty("current").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_group_that_has_ended_stays_and_plans_nothing()
    {
        var group = await Manager.GroupAsync(Board, "Task and finish");
        await Manager
            .PostAsync($"{Groups}/{group}/ending", new { endedOn = "2017-09-20", reason = "Its task is done." }, 1)
            .MustSucceed();

        using var response = await Manager.PostAsync(Meetings, new { group, heldOn = "2017-10-19" });

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "groups.ended");
        var item = (await Manager.ReadAsync(Groups)).GetProperty("items")[0];
        Assert.Equal("Its task is done.", item.GetProperty("endReason").GetString());
        Assert.False(item.GetProperty("can").GetProperty("change").GetBoolean());
        Assert.Equal(0, (await Manager.ReadAsync(Meetings)).GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task Meetings_to_come_are_listed_the_next_first_and_those_held_the_latest_first()
    {
        var group = await Manager.GroupAsync(Board, "Executive");
        foreach (var day in (string[])["2017-12-14", "2017-07-13", "2017-09-26", "2017-05-11"])
        {
            _ = await Manager.MeetingAsync(Board, group, day);
        }

        var coming = await Manager.ReadAsync($"{Meetings}?limit=1");
        var rest = await Manager.ReadAsync($"{Meetings}?limit=1&after={coming.GetProperty("next").GetString()}");
        var past = await Manager.ReadAsync($"{Meetings}?show=past");

        Assert.Equal(["2017-09-26"], DaysOf(coming), StringComparer.Ordinal);
        Assert.Equal(["2017-12-14"], DaysOf(rest), StringComparer.Ordinal);
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("next").ValueKind);
        Assert.Equal(["2017-07-13", "2017-05-11"], DaysOf(past), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_meeting_needs_a_group_and_a_day_and_updates_are_not_due_after_it()
    {
        var group = await Manager.GroupAsync(Board, "Executive");

        using var empty = await Manager.PostAsync(Meetings, new { });
        using var late = await Manager.PostAsync(
            Meetings,
            new
            {
                group,
                heldOn = "2017-10-19",
                cutOff = "2017-10-20",
            }
        );
        using var unknown = await Manager.PostAsync(Meetings, new { group = "nobody", heldOn = "2017-10-19" });

        Assert.Equal(
            ["group", "heldOn"],
            FieldsOf(await empty.MustRefuse(HttpStatusCode.BadRequest, "invalid")),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["cutOff"],
            FieldsOf(await late.MustRefuse(HttpStatusCode.BadRequest, "invalid")),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["group"],
            FieldsOf(await unknown.MustRefuse(HttpStatusCode.BadRequest, "invalid")),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_group_meets_once_on_a_day()
    {
        var group = await Manager.GroupAsync(Board, "Executive");
        _ = await Manager.MeetingAsync(Board, group, "2017-10-19");
        var other = await Manager.MeetingAsync(Board, group, "2017-12-14");

        using var again = await Manager.PostAsync(Meetings, new { group, heldOn = "2017-10-19" });
        using var moved = await Manager.PutAsync($"{Meetings}/{other}", new { heldOn = "2017-10-19" }, version: 1);

        _ = await again.MustRefuse(HttpStatusCode.Conflict, "meetings.same-day");
        _ = await moved.MustRefuse(HttpStatusCode.Conflict, "meetings.same-day");
    }

    [Fact]
    public async Task The_address_follows_a_meeting_that_is_moved()
    {
        var group = await Manager.GroupAsync(Board, "Executive");
        var meeting = await Manager.MeetingAsync(Board, group, "2017-10-19");

        using var response = await Manager.PutAsync($"{Meetings}/{meeting}", new { heldOn = "2017-10-26" }, version: 1);

        Assert.Equal("executive-2017-10-26", (await response.JsonAsync()).GetProperty("slug").GetString());
        var detail = await Manager.ReadAsync($"{Meetings}/executive-2017-10-26");
        Assert.Equal("Executive, 26 October 2017", detail.GetProperty("label").GetString());
        using var stale = await Manager.PutAsync(
            $"{Meetings}/executive-2017-10-26",
            new { heldOn = "2017-10-27" },
            version: 1
        );
        _ = await stale.MustRefuse(HttpStatusCode.PreconditionFailed, "meetings.stale");
    }

    [Fact]
    public async Task A_meeting_that_was_called_off_stays_with_its_reason_and_takes_no_changes()
    {
        var group = await Manager.GroupAsync(Board, "Executive");
        var meeting = await Manager.MeetingAsync(Board, group, "2017-10-19", "2017-10-12");
        await Manager
            .PostAsync($"{Meetings}/{meeting}/cancellation", new { reason = "Not quorate." }, version: 1)
            .MustSucceed();

        using var response = await Manager.PostAsync($"{Meetings}/{meeting}/reports", new { }, version: 2);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "meetings.cancelled");
        var detail = await Manager.ReadAsync($"{Meetings}/{meeting}");
        Assert.Equal("cancelled", detail.GetProperty("state").GetString());
        Assert.Equal("Not quorate.", detail.GetProperty("cancellation").GetProperty("reason").GetString());
        Assert.False(detail.GetProperty("can").GetProperty("move").GetBoolean());
    }

    [Fact]
    public async Task A_member_reads_and_is_offered_nothing()
    {
        var member = await Api.Given.MemberAsync(Board, "member");
        var group = await Manager.GroupAsync(Board, "Executive");
        var meeting = await Manager.MeetingAsync(Board, group, "2017-10-19", "2017-10-12");

        var list = await member.ReadAsync(Meetings);
        var detail = await member.ReadAsync($"{Meetings}/{meeting}");

        Assert.All(list.GetProperty("can").EnumerateObject(), can => Assert.False(can.Value.GetBoolean()));
        Assert.All(detail.GetProperty("can").EnumerateObject(), can => Assert.False(can.Value.GetBoolean()));
    }

    private static string[] FieldsOf(JsonElement problem) =>
        [.. problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal)];

    private static string?[] DaysOf(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("heldOn").GetString())];
}
