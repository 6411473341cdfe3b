using System.Globalization;
using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>What a meeting of the board agreed, and what came from it. The business day is 26 September 2017.</summary>
public sealed class AgreedAtMeetingTests(ApiFixture api) : AgreeingBoard(api)
{
    [Fact]
    public async Task A_judgement_agreed_at_a_meeting_keeps_its_name_and_its_day()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-09-26");
        var (path, proposalId) = await ProposeAsync("Neglect");

        await Chair.PostAsync($"{path}/judgements", new { proposalId, atMeeting = meeting }, version: 2).MustSucceed();
        await RenameAsync("The executive");

        var judgement = (await Manager.ReadAsync(path)).GetProperty("judgements")[0];
        Assert.Equal("Executive", judgement.GetProperty("meeting").GetString());
        Assert.Equal("2017-09-26", judgement.GetProperty("agreedOn").GetString());
        Assert.Equal(meeting, judgement.GetProperty("atMeeting").GetString());
        var agreed = Assert.Single(await OutcomesAsync(meeting, "judgements"));
        Assert.Equal("Neglect", agreed.GetProperty("title").GetString());
        Assert.Equal("on-track", agreed.GetProperty("value").GetString());
        Assert.Equal(Manager.Name, agreed.GetProperty("proposedBy").GetString());
    }

    [Fact]
    public async Task A_judgement_may_still_be_agreed_at_a_meeting_that_the_board_does_not_keep()
    {
        var (path, proposalId) = await ProposeAsync("Neglect");
        var elsewhere = new
        {
            proposalId,
            meeting = "Joint board",
            agreedOn = "2017-09-26",
        };

        await Chair.PostAsync($"{path}/judgements", elsewhere, version: 2).MustSucceed();

        var judgement = (await Manager.ReadAsync(path)).GetProperty("judgements")[0];
        Assert.Equal("Joint board", judgement.GetProperty("meeting").GetString());
        Assert.Equal(JsonValueKind.Null, judgement.GetProperty("atMeeting").ValueKind);
    }

    [Fact]
    public async Task An_action_that_a_meeting_raised_and_agreed_names_it_and_is_told_there_once()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");

        var (path, reference) = await Manager.MakeActionAsync(Board, ActionGiven.AgreedAt(meeting));

        var action = await Manager.ReadAsync(path);
        Assert.Equal("Executive", action.GetProperty("meeting").GetString());
        Assert.Equal("2017-07-13", action.GetProperty("agreedOn").GetString());
        Assert.Equal(meeting, action.GetProperty("atMeeting").GetString());
        var source = Assert.Single(action.GetProperty("sources").EnumerateArray());
        Assert.Equal("Executive, 13 July 2017", source.GetProperty("words").GetString());
        Assert.Equal(meeting, source.GetProperty("meeting").GetString());
        var agreed = Assert.Single(await OutcomesAsync(meeting, "agreed"));
        Assert.Equal(reference, agreed.GetProperty("reference").GetString());
        Assert.Equal("2017-10-31", agreed.GetProperty("due").GetString());
        Assert.Equal("agreed", agreed.GetProperty("state").GetString());
        Assert.Empty(await OutcomesAsync(meeting, "cameFrom"));
    }

    [Fact]
    public async Task An_action_proposed_at_one_meeting_and_agreed_at_the_next_is_told_at_both()
    {
        var first = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        var second = await Manager.MeetingAsync(Board, Group, "2017-09-07");
        var proposal = ActionGiven.Proposal("Train.");
        proposal["source"] = new { kind = "meeting", meeting = first };
        await Manager.PostAsync($"{Actions}/proposals", proposal).MustSucceed();

        await Manager.PostAsync($"{Actions}/A-1/agreement", new { atMeeting = second }, version: 1).MustSucceed();

        Assert.Equal("A-1", (await OutcomesAsync(first, "cameFrom"))[0].GetProperty("reference").GetString());
        Assert.Empty(await OutcomesAsync(first, "agreed"));
        Assert.Equal("A-1", (await OutcomesAsync(second, "agreed"))[0].GetProperty("reference").GetString());
        Assert.Equal(second, (await Manager.ReadAsync($"{Actions}/A-1")).GetProperty("atMeeting").GetString());
    }

    [Fact]
    public async Task The_agency_that_owns_an_action_reads_what_the_meeting_is_called_and_not_which_it_is()
    {
        var agency = await Api.Given.AgencyAsync("agency");
        await Manager.SeatAsync(Board, agency);
        var lead = await Api.Given.MemberAsync(agency, "section-11-lead");
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        var (_, reference) = await Manager.MakeActionAsync(Board, ActionGiven.AgreedAt(meeting, "Train.", agency.Slug));
        var theirs = $"/agencies/{agency.Slug}/api/actions";

        using var response = await lead.GetAsync($"{theirs}/{Board.Slug}/{reference}");
        using var list = await lead.GetAsync($"{theirs}?show=all");

        var text = await response.Content.ReadAsStringAsync(Stop) + await list.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain(meeting, text, StringComparison.Ordinal);
        var action = (await response.JsonAsync()).GetProperty("action");
        Assert.Equal("Executive", action.GetProperty("meeting").GetString());
        Assert.Equal(JsonValueKind.Null, action.GetProperty("atMeeting").ValueKind);
        Assert.Empty(action.GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public async Task A_meeting_at_which_something_was_agreed_keeps_its_day_and_is_not_called_off()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        _ = await Manager.MakeActionAsync(Board, ActionGiven.AgreedAt(meeting));

        using var moved = await Manager.PutAsync($"{Meetings}/{meeting}", new { heldOn = "2017-10-26" }, version: 1);
        using var cancelled = await CancelAsync(meeting);

        _ = await moved.MustRefuse(HttpStatusCode.Conflict, "meetings.has-outcomes");
        _ = await cancelled.MustRefuse(HttpStatusCode.Conflict, "meetings.has-outcomes");
        var can = (await Manager.ReadAsync($"{Meetings}/{meeting}")).GetProperty("can");
        Assert.False(can.GetProperty("cancel").GetBoolean());
    }

    [Fact]
    public async Task A_page_shows_fifty_and_says_how_many_there_are_and_the_list_has_them_all()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        foreach (var number in Enumerable.Range(1, 51))
        {
            var title = number.ToString(CultureInfo.InvariantCulture);
            _ = await Manager.MakeActionAsync(Board, ActionGiven.AgreedAt(meeting, title));
        }

        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Of another."));

        var outcomes = (await Manager.ReadAsync($"{Meetings}/{meeting}")).GetProperty("outcomes");
        Assert.Equal(50, outcomes.GetProperty("agreed").GetArrayLength());
        Assert.Equal(51, outcomes.GetProperty("agreedCount").GetInt32());
        var list = await Manager.ReadAsync($"{Actions}?show=all&meeting={meeting}&limit=100");
        Assert.Equal(51, list.GetProperty("total").GetInt32());
    }

    private Task RenameAsync(string name) =>
        Manager.PutAsync($"/{Board.Slug}/api/groups/{Group}", new { name }, version: 1).MustSucceed();

    private async Task<JsonElement[]> OutcomesAsync(string meeting, string which) =>
        [
            .. (await Manager.ReadAsync($"{Meetings}/{meeting}"))
                .GetProperty("outcomes")
                .GetProperty(which)
                .EnumerateArray(),
        ];
}
