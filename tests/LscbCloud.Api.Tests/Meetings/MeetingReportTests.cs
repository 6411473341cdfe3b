using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Meetings;

/// <summary>What priorities report to a meeting: open until its last day, then copied for good, and on paper. The business day is 26 September 2017.</summary>
public sealed class MeetingReportTests(ApiFixture api) : ManagedBoard(api)
{
    private string Group { get; set; } = "";

    private string Meetings => $"/{Board.Slug}/api/meetings";

    protected override async Task ArrangeAsync() => Group = await Manager.GroupAsync(Board, "Executive");

    [Fact]
    public async Task A_meeting_with_a_last_day_for_updates_is_open_then_due_then_reported()
    {
        _ = await Manager.AgreeAsync(Board, "Neglect");
        var open = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-09-26");
        var due = await Manager.MeetingAsync(Board, Group, "2017-10-20", "2017-09-25");
        var planned = await Manager.MeetingAsync(Board, Group, "2017-10-21");
        var today = await Manager.MeetingAsync(Board, Group, "2017-09-26");
        var held = await Manager.MeetingAsync(Board, Group, "2017-09-25");

        Assert.Equal("open", await StateOf(open));
        Assert.Equal("due", await StateOf(due));
        Assert.Equal("planned", await StateOf(planned));
        Assert.Equal("planned", await StateOf(today));
        Assert.Equal("held", await StateOf(held));
        await FreezeAsync(due);
        Assert.Equal("reported", await StateOf(due));
    }

    [Fact]
    public async Task A_reported_text_keeps_its_wording()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "First words"), 1).MustSucceed();
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");
        await FreezeAsync(meeting);

        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01", "Later words"), 2).MustSucceed();

        var detail = await Manager.ReadAsync($"{Meetings}/{meeting}");
        var report = Assert.Single(detail.GetProperty("reports").EnumerateArray());
        Assert.Equal("First words", report.GetProperty("update").GetProperty("did").GetString());
        Assert.Equal("2017-08-01", report.GetProperty("update").GetProperty("asAt").GetString());
        Assert.Equal("2017-09-26", detail.GetProperty("freezing").GetProperty("on").GetString());
    }

    [Fact]
    public async Task Only_what_was_written_since_the_meeting_before_is_new()
    {
        var neglect = await Manager.AgreeAsync(Board, "Neglect");
        var abuse = await Manager.AgreeAsync(Board, "Domestic abuse");
        await Manager.PostAsync($"{neglect}/updates", PriorityGiven.Update("2017-06-01"), 1).MustSucceed();
        await Manager.PostAsync($"{abuse}/updates", PriorityGiven.Update("2017-06-01"), 1).MustSucceed();
        var first = await Manager.MeetingAsync(Board, Group, "2017-07-13", "2017-07-06");
        await FreezeAsync(first);
        await Manager.PostAsync($"{neglect}/updates", PriorityGiven.Update("2017-09-01"), 2).MustSucceed();
        var second = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");

        var detail = await Manager.ReadAsync($"{Meetings}/{second}");

        Assert.Equal(first, detail.GetProperty("before").GetProperty("slug").GetString());
        Assert.Equal(
            [("domestic-abuse", false), ("neglect", true)],
            detail
                .GetProperty("reports")
                .EnumerateArray()
                .Select(r => (r.GetProperty("priority").GetString(), r.GetProperty("isNew").GetBoolean()))
        );
    }

    [Fact]
    public async Task Reports_are_copied_once_and_by_the_manager()
    {
        _ = await Manager.AgreeAsync(Board, "Neglect");
        var support = await Api.Given.MemberAsync(Board, "support");
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");

        using var refused = await support.PostAsync($"{Meetings}/{meeting}/reports", new { }, version: 1);
        await FreezeAsync(meeting);
        using var again = await Manager.PostAsync($"{Meetings}/{meeting}/reports", new { }, version: 2);
        using var moved = await Manager.PutAsync($"{Meetings}/{meeting}", new { heldOn = "2017-10-20" }, version: 2);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "meetings.frozen");
        _ = await moved.MustRefuse(HttpStatusCode.Conflict, "meetings.frozen");
    }

    [Fact]
    public async Task Nothing_is_copied_where_nothing_is_reported()
    {
        var planned = await Manager.MeetingAsync(Board, Group, "2017-10-19");
        var empty = await Manager.MeetingAsync(Board, Group, "2017-10-20", "2017-10-12");

        using var without = await Manager.PostAsync($"{Meetings}/{planned}/reports", new { }, version: 1);
        using var none = await Manager.PostAsync($"{Meetings}/{empty}/reports", new { }, version: 1);

        _ = await without.MustRefuse(HttpStatusCode.Conflict, "meetings.nothing-reported");
        _ = await none.MustRefuse(HttpStatusCode.Conflict, "meetings.no-priorities");
    }

    [Fact]
    public async Task Words_that_may_tell_who_a_child_is_hold_the_copy_back_until_they_are_answered_for()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        const string Text = "We met Jack Smith aged 7.";
        await Manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "We met."), version: 1)
            .MustSucceed();
        // Written before texts were looked through in each save.
        await Statement.ExecuteAsync(
            Api.Database.AdminConnectionString,
            "update app.priority_updates set did = $2 where board_id = $1",
            Board.Id.Value,
            Text
        );
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");

        using var refused = await Manager.PostAsync($"{Meetings}/{meeting}/reports", new { }, version: 1);

        var problem = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Contains(problem.GetProperty("fields").EnumerateObject(), f => f.NameEquals("neglect.did"));
        Assert.Equal("open", await StateOf(meeting));

        await Manager
            .PostAsync($"{path}/updates", Answered(PriorityGiven.Update("2017-09-01", Text)), version: 2)
            .MustSucceed();
        await FreezeAsync(meeting);
    }

    [Fact]
    public async Task The_report_is_a_draft_until_it_is_copied()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "Held it."), 1).MustSucceed();
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");

        var draft = await TextAsync($"{Meetings}/{meeting}/report");
        await FreezeAsync(meeting);
        var report = await TextAsync($"{Meetings}/{meeting}/report");

        Assert.Contains("Draft. The reports are not copied yet", draft, StringComparison.Ordinal);
        Assert.Contains("As reported to Executive, 19 October 2017.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", report, StringComparison.Ordinal);
        Assert.Contains("<p>Held it.</p>", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_action_log_tells_what_is_overdue_open_and_finished_since_the_meeting_before()
    {
        _ = await Manager.MeetingAsync(Board, Group, "2017-07-13");
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19");
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Train every lead", due: "2017-09-01"));
        _ = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Share the tool", due: "2017-10-31"));
        var (dropped, _) = await Manager.MakeActionAsync(Board, ActionGiven.Terms("Print leaflets"));
        await Manager.PostAsync($"{dropped}/withdrawal", new { reason = "Done elsewhere." }, version: 2).MustSucceed();

        var log = await TextAsync($"{Meetings}/{meeting}/action-log");

        Assert.Contains("Overdue: 1 action", log, StringComparison.Ordinal);
        Assert.Contains("1 September 2017, 25 days late", log, StringComparison.Ordinal);
        Assert.Contains("Open: 1 action", log, StringComparison.Ordinal);
        Assert.Contains("Finished since 13 July 2017: 1 action", log, StringComparison.Ordinal);
        Assert.Contains("Print leaflets", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_papers_come_for_Word()
    {
        _ = await Manager.AgreeAsync(Board, "Neglect");
        var meeting = await Manager.MeetingAsync(Board, Group, "2017-10-19", "2017-10-12");

        foreach (var paper in (string[])["report", "action-log"])
        {
            using var response = await Manager.GetAsync($"{Meetings}/{meeting}/{paper}?format=docx");

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(
                $"{Board.Slug}-executive-2017-10-19-{paper}-2017-09-26.docx",
                response.Content.Headers.ContentDisposition?.FileName
            );
        }
    }

    private static Dictionary<string, object?> Answered(object update)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToElement(update);
        var answered = body.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal);
        answered["answers"] = new[]
        {
            TextGiven.Answer("did"),
            TextGiven.Answer("impact.text"),
            TextGiven.Answer("next"),
        };

        return answered;
    }

    private Task FreezeAsync(string meeting) =>
        Manager.PostAsync($"{Meetings}/{meeting}/reports", new { }, version: 1).MustSucceed();

    private async Task<string?> StateOf(string meeting) =>
        (await Manager.ReadAsync($"{Meetings}/{meeting}")).GetProperty("state").GetString();

    private async Task<string> TextAsync(string path)
    {
        using var response = await Manager.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await response.Content.ReadAsStringAsync(Stop);
    }
}
