using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>Which meeting a judgement or an action may name, and what is said of one that it may not. The business day is 26 September 2017.</summary>
public sealed class MeetingChoiceTests(ApiFixture api) : AgreeingBoard(api)
{
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
        var other = await Api.Given.BoardAsync("o");
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

    private static IEnumerable<string> FieldsOf(JsonElement problem) =>
        problem.GetProperty("fields").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal);

    private static string? MessageOf(JsonElement problem, string field) =>
        problem.GetProperty("fields").GetProperty(field)[0].GetString();
}
