using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>What an agency has promised, as its own people see it: across boards, and nothing that a board keeps to itself.</summary>
public sealed class AgencyActionTests(ApiFixture api)
{
    private static int _turn;

    [Fact]
    public async Task An_agency_sees_actions_agreed_with_every_board_and_no_proposal()
    {
        var given = await ArrangeAsync();
        _ = await given.First.Manager.MakeActionAsync(
            given.First.Board,
            ActionGiven.Terms("For the first.", given.Agency.Slug)
        );
        _ = await given.Second.Manager.MakeActionAsync(
            given.Second.Board,
            ActionGiven.Terms("For the second.", given.Agency.Slug, due: "2017-10-01")
        );
        _ = await given.First.Manager.MakeActionAsync(given.First.Board, ActionGiven.Terms("The board's own."));
        await given
            .First.Manager.PostAsync(
                $"/{given.First.Board.Slug}/api/actions/proposals",
                ActionGiven.Proposal("Not agreed.", given.Agency.Slug)
            )
            .MustSucceed();

        var list = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/actions?show=all");

        Assert.Equal(["For the second.", "For the first."], Titles(list), StringComparer.Ordinal);
        Assert.Equal(2, list.GetProperty("counts").GetProperty("all").GetInt32());
        using var hidden = await given.Lead.GetAsync(Theirs(given, given.First.Board, "A-3"));
        _ = await hidden.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task An_agency_reads_the_boards_reason_and_never_the_source()
    {
        var given = await ArrangeAsync();
        _ = await given.First.Manager.AgreeAsync(given.First.Board, "Secret source");
        var terms = ActionGiven.Terms("Train.", given.Agency.Slug);
        terms["source"] = new { kind = "priority", priority = "secret-source" };
        var (_, reference) = await given.First.Manager.MakeActionAsync(given.First.Board, terms);

        using var response = await given.Lead.GetAsync(Theirs(given, given.First.Board, reference));

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("ecret", text, StringComparison.Ordinal);
        Assert.Contains("Train.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marked_words_reach_no_agency_until_the_board_has_answered_for_them()
    {
        var given = await ArrangeAsync();
        var actions = $"/{given.First.Board.Slug}/api/actions";
        var terms = ActionGiven.Terms("Train.", given.Agency.Slug);
        terms["reason"] = $"We heard of {TextGiven.Marked}.";

        using var refused = await given.First.Manager.PostAsync(actions, terms);
        terms["answers"] = new[] { TextGiven.Answer("reason") };
        var (path, _) = await given.First.Manager.MakeActionAsync(given.First.Board, terms);
        var wording = Wording(terms, "Call 07700 900123.");
        using var reworded = await given.First.Manager.PutAsync(path, wording, version: 2);

        var problem = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal("reason", Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
        problem = await reworded.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal("title", Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    /// <summary>An action's words, edited.</summary>
    private static Dictionary<string, object?> Wording(IDictionary<string, object?> terms, string title) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = title,
            ["reason"] = terms["reason"],
            ["owner"] = terms["owner"],
            ["recurrence"] = "never",
        };

    [Fact]
    public async Task A_proposal_of_before_saves_were_looked_through_is_held_back_when_it_is_agreed()
    {
        var given = await ArrangeAsync();
        var actions = $"/{given.First.Board.Slug}/api/actions";
        var proposal = ActionGiven.Proposal("Train.", given.Agency.Slug);
        await given.First.Manager.PostAsync($"{actions}/proposals", proposal).MustSucceed();
        proposal["reason"] = $"We heard of {TextGiven.Marked}.";
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.actions set reason = $2 where board_id = $1",
            given.First.Board.Id.Value,
            (string)proposal["reason"]!
        );
        var agreement = new { agreedOn = "2017-09-26" };

        using var refused = await given.First.Manager.PostAsync($"{actions}/A-1/agreement", agreement, version: 1);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        var wording = Wording(proposal, "Train.");
        wording["answers"] = new[] { TextGiven.Answer("reason") };
        await given.First.Manager.PutAsync($"{actions}/A-1", wording, version: 1).MustSucceed();
        await given.First.Manager.PostAsync($"{actions}/A-1/agreement", agreement, version: 2).MustSucceed();
    }

    [Fact]
    public async Task An_agency_updates_asks_for_more_time_and_reports_done_and_the_board_answers()
    {
        var given = await ArrangeAsync();
        var (path, reference) = await given.First.Manager.MakeActionAsync(
            given.First.Board,
            ActionGiven.Terms("Train.", given.Agency.Slug)
        );
        var theirs = Theirs(given, given.First.Board, reference);
        await given
            .Lead.PostAsync($"{theirs}/updates", new { text = "Begun.", outlook = "on-track" }, version: 2)
            .MustSucceed();
        await given
            .Lead.PostAsync($"{theirs}/due-changes", new { to = "2017-12-01", reason = "Illness." }, version: 3)
            .MustSucceed();
        await given
            .First.Manager.PostAsync($"{path}/due-changes/answer", new { isGranted = true }, version: 4)
            .MustSucceed();
        await given.Lead.PostAsync($"{theirs}/completions", ActionGiven.Done(), version: 5).MustSucceed();
        await given.First.Manager.PostAsync($"{path}/verification", new { }, version: 6).MustSucceed();

        var action = (await given.Lead.ReadAsync(theirs)).GetProperty("action");

        Assert.Equal("verified", action.GetProperty("state").GetString());
        Assert.Equal("2017-12-01", action.GetProperty("due").GetString());
        Assert.Equal("agency", action.GetProperty("updates")[0].GetProperty("side").GetString());
        Assert.Equal(
            given.First.Manager.Name,
            action.GetProperty("completions")[0].GetProperty("answeredBy").GetString()
        );
    }

    [Fact]
    public async Task Another_agency_of_the_same_board_sees_nothing_of_it()
    {
        var given = await ArrangeAsync();
        var other = await api.Given.AgencyAsync($"other-{given.Agency.Slug}");
        await given.First.Manager.SeatAsync(given.First.Board, other);
        var stranger = await api.Given.MemberAsync(other, "administrator");
        var (_, reference) = await given.First.Manager.MakeActionAsync(
            given.First.Board,
            ActionGiven.Terms("Train.", given.Agency.Slug)
        );

        using var response = await stranger.GetAsync(
            $"/agencies/{other.Slug}/api/actions/{given.First.Board.Slug}/{reference}"
        );

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
        Assert.Empty(Titles(await stranger.ReadAsync($"/agencies/{other.Slug}/api/actions?show=all")));
    }

    [Fact]
    public async Task Its_pages_join_across_boards()
    {
        var given = await ArrangeAsync();

        for (var i = 0; i < 5; i++)
        {
            var side = i % 2 == 0 ? given.First : given.Second;
            _ = await side.Manager.MakeActionAsync(side.Board, ActionGiven.Terms($"{i}", given.Agency.Slug));
        }

        var pieces = new List<string>();
        string? after = null;

        do
        {
            var page = await given.Lead.ReadAsync(
                $"/agencies/{given.Agency.Slug}/api/actions?limit=2{(after is null ? "" : $"&after={after}")}"
            );
            pieces.AddRange(Titles(page));
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(["0", "1", "2", "3", "4"], pieces, StringComparer.Ordinal);
        var one = await given.Lead.ReadAsync(
            $"/agencies/{given.Agency.Slug}/api/actions?board={given.Second.Board.Slug}"
        );
        Assert.Equal(["1", "3"], Titles(one), StringComparer.Ordinal);
    }

    private static string Theirs(Arranged given, TestBoard board, string reference) =>
        $"/agencies/{given.Agency.Slug}/api/actions/{board.Slug}/{reference}";

    private static string[] Titles(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString() ?? "")];

    private async Task<Arranged> ArrangeAsync()
    {
        var turn = Interlocked.Increment(ref _turn);
        var agency = await api.Given.AgencyAsync($"promising-{turn}");
        var first = await SideAsync($"first-{turn}", agency);
        var second = await SideAsync($"second-{turn}", agency);

        return new Arranged(agency, await api.Given.MemberAsync(agency, "section-11-lead"), first, second);
    }

    private async Task<BoardSide> SideAsync(string slug, TestAgency agency)
    {
        var board = await api.Given.BoardAsync(slug);
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);

        return new BoardSide(board, manager);
    }

    private sealed record BoardSide(TestBoard Board, TestPerson Manager);

    private sealed record Arranged(TestAgency Agency, TestPerson Lead, BoardSide First, BoardSide Second);
}
