using System.Globalization;
using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>What a meeting of the board agreed, and what came from it. The business day is 26 September 2017.</summary>
public sealed class AgreedAtMeetingTests(ApiFixture api) : ManagedBoard(api)
{
    private TestPerson Chair
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private string Group { get; set; } = "";

    private string Meetings => $"/{Board.Slug}/api/meetings";

    private string Actions => $"/{Board.Slug}/api/actions";

    protected override async Task ArrangeAsync()
    {
        Chair = await Api.Given.MemberAsync(Board, "chair");
        Group = await Manager.GroupAsync(Board, "Executive");
    }

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
    public async Task A_meeting_that_was_called_off_agrees_nothing()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        await CancelAsync(meeting).MustSucceed();

        await EveryWayIsRefusedAsync(meeting, "This meeting was called off. Choose one that was held.");
    }

    [Fact]
    public async Task A_meeting_that_is_still_to_come_has_agreed_nothing()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-09-27");

        await EveryWayIsRefusedAsync(
            meeting,
            "This meeting is still to come. Choose one that was held, today's included."
        );
    }

    [Fact]
    public async Task Another_boards_meeting_is_not_there()
    {
        var other = await Api.Given.BoardAsync($"o-{Guid.CreateVersion7():N}"[..30]);
        var theirs = await Api.Given.MemberAsync(other, "manager");
        var meeting = await theirs.MeetingAsync(other, await theirs.GroupAsync(other, "Theirs"), "2017-07-13");

        await EveryWayIsRefusedAsync(meeting, "Choose a meeting of the board. This one is not there.");
        Assert.Empty(
            (await theirs.ReadAsync($"/{other.Slug}/api/actions?show=all")).GetProperty("items").EnumerateArray()
        );
    }

    [Fact]
    public async Task A_meeting_of_the_board_is_not_told_in_words_as_well()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        var (path, proposalId) = await ProposeAsync("Neglect");
        var raised = ActionGiven.AgreedAt(meeting);
        raised["meeting"] = "Executive";
        raised["source"] = new
        {
            kind = "meeting",
            meeting,
            words = "Executive",
        };
        var dated = new
        {
            proposalId,
            atMeeting = meeting,
            agreedOn = "2017-07-13",
        };

        using var action = await Manager.PostAsync(Actions, raised);
        using var judgement = await Chair.PostAsync($"{path}/judgements", dated, version: 2);

        var problem = await action.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(["atMeeting", "source.meeting"], FieldsOf(problem), StringComparer.Ordinal);
        problem = await judgement.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(["atMeeting"], FieldsOf(problem), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_asked_for()
    {
        var (path, proposalId) = await ProposeAsync("Neglect");

        using var response = await Chair.PostAsync(
            $"{path}/judgements",
            new { proposalId, atMeeting = "" },
            version: 2
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("Choose the meeting that agreed it.", MessageOf(problem, "atMeeting"));
    }

    [Fact]
    public async Task Only_what_came_from_a_meeting_names_one()
    {
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        var proposal = ActionGiven.Proposal("Train.");
        proposal["source"] = new { kind = "audit", meeting };

        using var response = await Manager.PostAsync($"{Actions}/proposals", proposal);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("Only what came from a meeting names one.", MessageOf(problem, "source.meeting"));
    }

    [Fact]
    public async Task The_agency_that_owns_an_action_reads_what_the_meeting_is_called_and_not_which_it_is()
    {
        var agency = await Api.Given.AgencyAsync($"agency-{Guid.CreateVersion7():N}"[..30]);
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

    [Fact]
    public async Task The_meetings_to_choose_from_were_held_and_the_latest_is_first()
    {
        var called = await Manager.MeetingAsync(Board, Group, "2017-08-10");
        await CancelAsync(called).MustSucceed();
        foreach (var day in (string[])["2017-09-27", "2017-09-26", "2017-07-13"])
        {
            _ = await Manager.MeetingAsync(Board, Group, day);
        }

        var held = await Manager.ReadAsync($"{Meetings}?show=held&limit=20");

        Assert.Equal(
            ["executive-2017-09-26", "executive-2017-07-13"],
            held.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()),
            StringComparer.Ordinal
        );
    }

    /// <summary>Agreed at it as a judgement or an action, raised at it or come from it: none of them names the meeting.</summary>
    private async Task EveryWayIsRefusedAsync(string meeting, string sentence)
    {
        var (path, proposalId) = await ProposeAsync("Neglect");
        await Manager.PostAsync($"{Actions}/proposals", ActionGiven.Proposal("Proposed.")).MustSucceed();
        var raised = ActionGiven.Proposal("Raised.");
        raised["atMeeting"] = meeting;
        var cameFrom = ActionGiven.Proposal("Came from it.");
        cameFrom["source"] = new { kind = "meeting", meeting };
        var agreement = new { atMeeting = meeting };

        using var judged = await Chair.PostAsync($"{path}/judgements", new { proposalId, atMeeting = meeting }, 2);
        using var agreed = await Manager.PostAsync($"{Actions}/A-1/agreement", agreement, version: 1);
        using var added = await Manager.PostAsync(Actions, raised);
        using var proposed = await Manager.PostAsync($"{Actions}/proposals", cameFrom);

        foreach (var (refused, field) in new[] { (judged, "atMeeting"), (agreed, "atMeeting"), (added, "atMeeting") })
        {
            var problem = await refused.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal(sentence, MessageOf(problem, field));
        }

        Assert.Equal(
            sentence,
            MessageOf(await proposed.MustRefuse(HttpStatusCode.BadRequest, "invalid"), "source.meeting")
        );
    }

    private async Task<(string Path, Guid ProposalId)> ProposeAsync(string title)
    {
        var path = await Manager.AgreeAsync(Board, title);
        await Manager
            .PostAsync($"{path}/judgement-proposals", new { value = "on-track", reason = "Fewer wait." }, version: 1)
            .MustSucceed();

        return (path, (await Chair.ReadAsync(path)).GetProperty("proposal").GetProperty("id").GetGuid());
    }

    private Task RenameAsync(string name) =>
        Manager.PutAsync($"/{Board.Slug}/api/groups/{Group}", new { name }, version: 1).MustSucceed();

    private Task<HttpResponseMessage> CancelAsync(string meeting) =>
        Manager.PostAsync($"{Meetings}/{meeting}/cancellation", new { reason = "Not quorate." }, version: 1);

    private async Task<JsonElement[]> OutcomesAsync(string meeting, string which) =>
        [
            .. (await Manager.ReadAsync($"{Meetings}/{meeting}"))
                .GetProperty("outcomes")
                .GetProperty(which)
                .EnumerateArray(),
        ];

    private static IEnumerable<string> FieldsOf(JsonElement problem) =>
        problem.GetProperty("fields").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal);

    private static string? MessageOf(JsonElement problem, string field) =>
        problem.GetProperty("fields").GetProperty(field)[0].GetString();
}
