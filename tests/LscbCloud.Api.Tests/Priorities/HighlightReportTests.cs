using System.Net;
using LscbCloud.Api.Tests.Documents;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

/// <summary>A priority as a document for a meeting: what is on its page, and nothing else.</summary>
public sealed class HighlightReportTests(ApiFixture api) : ManagedBoard(api)
{
    private string Path
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync() => Path = await Manager.AgreeAsync(Board, "Neglect");

    [Fact]
    public async Task A_new_priority_says_plainly_what_there_is_not_yet()
    {
        var page = await PageAsync();

        Assert.Contains("<h1>Neglect</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Aim</dt>\n<dd>Children are seen early.</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<p>No judgement has been agreed yet.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>No update has been written yet.</p>", page, StringComparison.Ordinal);
        Assert.Contains("Invented for the demonstration.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impacts_stand_as_they_are_the_latest_first()
    {
        await Manager.PostAsync($"{Path}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        await Manager
            .PostAsync(
                $"{Path}/updates",
                new
                {
                    asAt = "2017-08-20",
                    did = "Named a lead.\n\nIn every team.",
                    impact = new { state = "not-stated" },
                    next = "Ask the children.",
                },
                version: 2
            )
            .MustSucceed();
        await Manager
            .PostAsync(
                $"{Path}/updates",
                new
                {
                    asAt = "2017-09-01",
                    did = "Asked the children.",
                    impact = new { state = "too-early", expectedBy = "2018-03-31" },
                    next = "Tell the board.",
                },
                version: 3
            )
            .MustSucceed();

        var page = await PageAsync();

        var latest = page.IndexOf("What changed, as at 1 September 2017", StringComparison.Ordinal);
        var tooEarly = page.IndexOf("Too early; expected by 31 March 2018", StringComparison.Ordinal);
        var notStated = page.IndexOf("Not stated in this paper", StringComparison.Ordinal);
        var first = page.IndexOf("<h3>As at 1 August 2017</h3>", StringComparison.Ordinal);
        Assert.True(0 < latest && latest < tooEarly && tooEarly < notStated && notStated < first, page);
        Assert.Contains("<p>Named a lead.</p>\n<p>In every team.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judgement_is_told_with_its_meeting_and_a_proposal_as_not_agreed()
    {
        var chair = await Api.Given.MemberAsync(Board, "chair", "Ada Chair");
        await JudgeAsync(chair, "on-track", version: 1);
        await JudgeAsync(chair, "off-track", version: 3);
        await ProposeAsync("needs-attention", version: 5);

        var page = await PageAsync();

        Assert.Contains("<dt>Judgement</dt>\n<dd>Off track</dd>", page, StringComparison.Ordinal);
        Assert.Contains("Agreed at Board meeting, 26 September 2017, by Ada Chair", page, StringComparison.Ordinal);
        Assert.Contains("<caption id=", page, StringComparison.Ordinal);
        Assert.Contains("<td>On track (invented)</td>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Proposed judgement, not agreed yet</h2>", page, StringComparison.Ordinal);
        Assert.Contains("Needs attention. Because.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_highlight_report_holds_objectives_and_actions_with_their_owners()
    {
        await Manager.PostAsync($"{Path}/objectives", new { sentence = "No child drifts." }).MustSucceed();
        var terms = ActionGiven.Terms("Audit 12 cases");
        terms["source"] = new { kind = "priority", priority = "neglect" };
        _ = await Manager.MakeActionAsync(Board, terms);

        var page = await PageAsync();

        Assert.Contains("No measure has been set", page, StringComparison.Ordinal);
        Assert.Contains("1. No child drifts.", page, StringComparison.Ordinal);
        Assert.Contains("Open: 1 action", page, StringComparison.Ordinal);
        Assert.Contains("Audit 12 cases", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_hides_small_numbers_from_everybody_also_where_its_writer_may_see_them()
    {
        var measure = await Manager.MeasureAsync(Path, "Plans");
        await Manager.PostAsync($"{measure}/readings", MeasureGiven.Reading("2017-09-01", 3), version: 2).MustSucceed();

        var analyst = await Api.Given.MemberAsync(Board, "analyst");
        var onScreen = await analyst.ReadAsync($"{Path}/measures");
        var page = await PageAsync(analyst);

        Assert.Contains("\"text\":\"3\"", onScreen.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("<h2>Is it working?</h2>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>3, 1 September 2017", page, StringComparison.Ordinal);
        Assert.Contains("too small to be told outside the board", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_priority_says_why()
    {
        await Manager
            .PostAsync($"{Path}/closure", new { closedOn = "2017-09-01", reason = "It is done." }, version: 1)
            .MustSucceed();

        var page = await PageAsync();

        Assert.Contains("<h2>Why it was closed</h2>\n<p>It is done.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_shown_under_a_policy_of_its_own_and_kept_nowhere()
    {
        using var response = await Manager.GetAsync($"{Path}/highlight-report");

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith(
            "default-src 'none'; style-src 'sha256-",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_Word_document_is_saved_under_a_name_that_says_what_it_is()
    {
        using var response = await Manager.GetAsync($"{Path}/highlight-report?format=docx");
        using var read = new Word(await response.Content.ReadAsByteArrayAsync(Stop));

        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            response.Content.Headers.ContentType?.ToString()
        );
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(
            $"{Board.Slug}-neglect-highlight-report-2017-09-26.docx",
            response.Content.Headers.ContentDisposition?.FileNameStar
        );
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.StartsWith("NeglectPriority highlight report", read.Body.InnerText, StringComparison.Ordinal);
        Assert.Equal(Board.Name, read.File.PackageProperties.Creator);
    }

    [Fact]
    public async Task A_format_that_there_is_not_is_refused()
    {
        using var response = await Manager.GetAsync($"{Path}/highlight-report?format=pdf");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("format", out _));
    }

    [Fact]
    public async Task A_priority_that_is_not_there_has_no_report()
    {
        using var response = await Manager.GetAsync($"/{Board.Slug}/api/priorities/not-there/highlight-report");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private async Task<string> PageAsync(TestPerson? reader = null)
    {
        using var response = await (reader ?? Manager).GetAsync($"{Path}/highlight-report");

        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Stop);
    }

    private Task ProposeAsync(string value, int version) =>
        Manager.PostAsync($"{Path}/judgement-proposals", new { value, reason = "Because." }, version).MustSucceed();

    private async Task JudgeAsync(TestPerson chair, string value, int version)
    {
        await ProposeAsync(value, version);
        var detail = await chair.ReadAsync(Path);
        await chair
            .PostAsync(
                $"{Path}/judgements",
                new
                {
                    proposalId = detail.GetProperty("proposal").GetProperty("id").GetGuid(),
                    meeting = "Board meeting",
                    agreedOn = "2017-09-26",
                },
                version + 1
            )
            .MustSucceed();
    }
}
