using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Documents;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

/// <summary>The plan on one page and on paper: what is to be reached by when, and the measure that stands for each priority.</summary>
public sealed class PlanOutlineTests(ApiFixture api) : ManagedBoard(api)
{
    private string Neglect
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync() => Neglect = await Manager.AgreeAsync(Board, "Neglect");

    [Fact]
    public async Task Objectives_run_in_the_quarters_of_their_days()
    {
        await ObjectiveAsync("No child drifts.", "2017-05-01", "2017-12-31");
        await ObjectiveAsync("Every team has a lead.", from: null, "2017-06-30");
        await ObjectiveAsync("Parents are heard.", "2017-10-01", to: null);
        await ObjectiveAsync("It goes on.", from: null, to: null);
        await ObjectiveAsync("It was given up.", "2017-05-01", "2017-12-31");
        await Manager
            .PostAsync(
                $"{Neglect}/objectives/5/dropping",
                new { droppedOn = "2017-09-01", reason = "Reached elsewhere." },
                version: 1
            )
            .MustSucceed();
        var plan = await FinancialYearAsync();

        var outline = await Manager.ReadAsync($"/{Board.Slug}/api/plans/outline?plan={plan}");

        Assert.Equal(
            ["Apr to Jun 2017", "Jul to Sep 2017", "Oct to Dec 2017", "Jan to Mar 2018"],
            outline.GetProperty("spans").EnumerateArray().Select(span => span.GetProperty("label").GetString() ?? ""),
            StringComparer.Ordinal
        );
        Assert.Equal(1, outline.GetProperty("now").GetInt32());
        var objectives = Assert.Single(Priorities(outline)).GetProperty("objectives").EnumerateArray();
        Assert.Equal(
            ["1: 0 to 2", "2: 0 to 0", "3: 2 to 3", "4:  to "],
            objectives.Select(o =>
                $"{o.GetProperty("number")}: {o.GetProperty("firstSpan")} to {o.GetProperty("lastSpan")}"
            ),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task The_first_measure_that_goes_on_stands_for_its_priority()
    {
        var first = await Manager.MeasureAsync(Neglect, "Given up");
        _ = await Manager.MeasureAsync(Neglect, "Plans lasting 9 months or more");
        _ = await Manager.MeasureAsync(Neglect, "Repeat referrals");
        await Manager
            .PostAsync($"{first}/ending", new { endedOn = "2017-09-01", reason = "It said nothing." }, version: 2)
            .MustSucceed();
        _ = await Manager.AgreeAsync(Board, "Parental mental health");

        var priorities = Priorities(await OutlineAsync(Manager));

        var headline = priorities[0].GetProperty("headline");
        Assert.Equal("Plans lasting 9 months or more", headline.GetProperty("title").GetString());
        Assert.Equal("41", headline.GetProperty("latest").GetString());
        Assert.Equal("2017-03-31", headline.GetProperty("asAt").GetString());
        Assert.Equal(JsonValueKind.Null, priorities[1].GetProperty("headline").ValueKind);
    }

    [Fact]
    public async Task A_small_number_is_told_to_the_analyst_and_never_on_paper()
    {
        var measure = await Manager.MeasureAsync(Neglect, "Plans");
        await Manager.PostAsync($"{measure}/readings", MeasureGiven.Reading("2017-09-01", 3), version: 2).MustSucceed();
        var analyst = await Api.Given.MemberAsync(Board, "analyst");
        var chair = await Api.Given.MemberAsync(Board, "chair");

        var seen = Priorities(await OutlineAsync(analyst))[0].GetProperty("headline");
        var hidden = Priorities(await OutlineAsync(chair))[0].GetProperty("headline");
        var paper = await PaperAsync(analyst);

        Assert.Equal("3", seen.GetProperty("latest").GetString());
        Assert.Equal("[c]", hidden.GetProperty("latest").GetString());
        Assert.True(hidden.GetProperty("isHidden").GetBoolean());
        Assert.DoesNotContain("mproving", hidden.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("[c]", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>3, 1 September 2017", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_says_what_is_planned_and_what_is_missing()
    {
        await ObjectiveAsync("No child drifts.", from: null, "2017-12-31");
        _ = await Manager.MeasureAsync(Neglect, "Plans lasting 9 months or more");
        _ = await Manager.AgreeAsync(Board, "Parental mental health");

        var page = await PaperAsync(Manager);

        Assert.Contains("<caption", page, StringComparison.Ordinal);
        Assert.Contains("1. No child drifts., by 31 December 2017", page, StringComparison.Ordinal);
        Assert.Contains("Plans lasting 9 months or more", page, StringComparison.Ordinal);
        Assert.Contains("<p>No objective is set.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>No measure has been set, so", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Judgement</dt>\n<dd>None agreed yet</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_is_a_Word_document_too()
    {
        var plan = await PlanAsync();

        using var response = await Manager.GetAsync($"/{Board.Slug}/api/plans/{plan}/paper?format=docx");
        using var read = new Word(await response.Content.ReadAsByteArrayAsync(Stop));

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("Business plan", read.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Neglect", read.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_another_board_is_no_plan_here()
    {
        var other = await Api.Given.BoardAsync("x");
        var stranger = await Api.Given.MemberAsync(other, "manager");
        var plan = await PlanAsync();

        var outline = await stranger.ReadAsync($"/{other.Slug}/api/plans/outline?plan={plan}");
        using var paper = await stranger.GetAsync($"/{other.Slug}/api/plans/{plan}/paper");

        Assert.Empty(Priorities(outline));
        Assert.Empty(outline.GetProperty("spans").EnumerateArray());
        _ = await paper.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private static JsonElement[] Priorities(JsonElement outline) =>
        [.. outline.GetProperty("priorities").EnumerateArray()];

    private Task ObjectiveAsync(string sentence, string? from, string? to) =>
        Manager
            .PostAsync(
                $"{Neglect}/objectives",
                new
                {
                    sentence,
                    from,
                    to,
                }
            )
            .MustSucceed();

    private Task<JsonElement> OutlineAsync(TestPerson reader) => reader.ReadAsync($"/{Board.Slug}/api/plans/outline");

    private async Task<string> PlanAsync()
    {
        var list = await Manager.ReadAsync($"/{Board.Slug}/api/priorities");

        return list.GetProperty("plan").GetProperty("id").GetString() ?? "";
    }

    /// <summary>Sets the plan to one financial year, so that its quarters are known.</summary>
    private async Task<string> FinancialYearAsync()
    {
        var list = await Manager.ReadAsync($"/{Board.Slug}/api/priorities");
        var plan = list.GetProperty("plan");
        var id = plan.GetProperty("id").GetString() ?? "";
        await Manager
            .PutAsync(
                $"/{Board.Slug}/api/plans/{id}",
                new
                {
                    title = "Plan",
                    from = "2017-04-01",
                    to = "2018-03-31",
                },
                plan.GetProperty("version").GetInt32()
            )
            .MustSucceed();

        return id;
    }

    private async Task<string> PaperAsync(TestPerson reader)
    {
        using var response = await reader.GetAsync($"/{Board.Slug}/api/plans/{await PlanAsync()}/paper");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await response.Content.ReadAsStringAsync(Stop);
    }
}
