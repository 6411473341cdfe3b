using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.Removals;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.History;

/// <summary>What happens between a board and an agency stands in both histories, and in both chains.</summary>
public sealed class SharedHistoryTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Secret = "Kept to ourselves";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agency_says_that_an_action_is_done_and_both_histories_tell_it()
    {
        var given = await api.ProvingAsync();
        var side = given.Sides[0];

        await given.Lead.PostAsync($"{given.Theirs(0)}/completions", ActionGiven.Done(), version: 2).MustSucceed();

        var board = await side.Manager.ReadAsync($"/{side.Board.Slug}/api/things/action/{side.Reference}/history");
        var agency = await given.Lead.ReadAsync($"{given.Theirs(0)}/history");
        var whole = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history");
        Assert.Equal(
            ["Said that an action is done", "Agreed an action", "Proposed an action"],
            Sentences(board),
            StringComparer.Ordinal
        );
        Assert.Equal(["Said that an action is done", "Agreed an action"], Sentences(agency), StringComparer.Ordinal);
        var told = whole.GetProperty("items")[0];
        Assert.Equal(given.Lead.Name, told.GetProperty("who").GetString());
        Assert.Equal(side.Reference, told.GetProperty("subject").GetProperty("slug").GetString());
        Assert.Equal(side.Board.Name, told.GetProperty("subject").GetProperty("board").GetProperty("name").GetString());
        Assert.Contains("The register of 40 people.", told.GetProperty("changes").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_reads_its_own_history_and_no_other()
    {
        var given = await api.ProvingAsync(boards: 2);
        var other = await api.ProvingAsync();
        var side = given.Sides[0];
        await given
            .Lead.PostAsync($"{given.Theirs(0)}/completions", ActionGiven.Done(Secret), version: 2)
            .MustSucceed();

        var theirs = await other.Lead.ReadAsync($"/agencies/{other.Agency.Slug}/api/history");
        var ours = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history");
        var second = await given.Sides[1].Manager.ReadAsync($"/{given.Sides[1].Board.Slug}/api/history");
        using var byName = await other.Lead.GetAsync($"/agencies/{given.Agency.Slug}/api/history");
        using var action = await other.Lead.GetAsync(
            $"/agencies/{other.Agency.Slug}/api/actions/{side.Board.Slug}/{side.Reference}/history"
        );

        Assert.Contains(Secret, ours.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, theirs.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, second.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, byName.StatusCode);
        _ = await action.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Entries_before_the_agreement_and_sources_of_an_action_never_reach_the_agency()
    {
        var given = await api.ProvingAsync();
        var side = given.Sides[0];
        var terms = ActionGiven.Proposal("Train a lead.", given.Agency.Slug);
        terms["source"] = new { kind = "review", words = Secret };
        await side.Manager.PostAsync($"/{side.Board.Slug}/api/actions/proposals", terms).MustSucceed();
        await side
            .Manager.PutAsync($"/{side.Board.Slug}/api/actions/A-2", Changed(given, Secret), version: 1)
            .MustSucceed();
        await side
            .Manager.PutAsync(
                $"/{side.Board.Slug}/api/actions/A-2",
                Changed(given, "Every team needs one."),
                version: 2
            )
            .MustSucceed();
        await side
            .Manager.PostAsync(
                $"/{side.Board.Slug}/api/actions/A-2/agreement",
                new { agreedOn = "2017-09-20" },
                version: 3
            )
            .MustSucceed();

        var board = await side.Manager.ReadAsync($"/{side.Board.Slug}/api/things/action/A-2/history");
        var agency = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history");
        using var export = await given.Lead.GetAsync($"/agencies/{given.Agency.Slug}/api/history/export");

        Assert.Contains(Secret, board.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, agency.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await export.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal("Agreed an action", Sentences(agency)[0]);
    }

    [Fact]
    public async Task Both_chains_link_a_shared_entry_and_each_finds_that_it_was_changed()
    {
        var given = await api.ProvingAsync();
        var side = given.Sides[0];
        await given.Lead.PostAsync($"{given.Theirs(0)}/completions", ActionGiven.Done(), version: 2).MustSucceed();
        var waiting = await VerifyAsync(given.Lead, $"/agencies/{given.Agency.Slug}");
        await ChainAsync();

        var board = await VerifyAsync(side.Manager, $"/{side.Board.Slug}");
        var agency = await VerifyAsync(given.Lead, $"/agencies/{given.Agency.Slug}");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.shared_history_entries set sentence = 'Nothing happened' where board_id = $1 and sentence like 'Said%'",
            side.Board.Id.Value
        );
        var brokenBoard = await VerifyAsync(side.Manager, $"/{side.Board.Slug}");
        var brokenAgency = await VerifyAsync(given.Lead, $"/agencies/{given.Agency.Slug}");

        Assert.Equal(2, waiting.GetProperty("waiting").GetInt32());
        Assert.True(board.GetProperty("isIntact").GetBoolean(), board.ToString());
        Assert.True(agency.GetProperty("isIntact").GetBoolean(), agency.ToString());
        Assert.Equal((2, 0), (agency.GetProperty("chained").GetInt32(), agency.GetProperty("waiting").GetInt32()));
        Assert.Equal("content", brokenBoard.GetProperty("firstProblem").GetProperty("what").GetString());
        Assert.Equal("content", brokenAgency.GetProperty("firstProblem").GetProperty("what").GetString());
    }

    [Fact]
    public async Task A_shared_entry_that_is_cut_off_is_missing_from_both_chains()
    {
        var given = await api.ProvingAsync();
        var side = given.Sides[0];
        await ChainAsync();
        var (ours, theirs) = ($"/{side.Board.Slug}", $"/agencies/{given.Agency.Slug}");
        var (ourEnd, theirEnd) = (await EndAsync(side.Manager, ours), await EndAsync(given.Lead, theirs));
        var intact = await VerifyAsync(given.Lead, theirs, theirEnd);

        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            with links as (delete from app.board_history_links where board_id = $1 and shared_entry_id is not null)
            delete from app.agency_history_links where shared_board_id = $1
            """,
            side.Board.Id.Value
        );

        var board = await VerifyAsync(side.Manager, ours, ourEnd);
        var agency = await VerifyAsync(given.Lead, theirs, theirEnd);
        Assert.True(intact.GetProperty("isIntact").GetBoolean());
        Assert.Equal("tail", board.GetProperty("firstProblem").GetProperty("what").GetString());
        Assert.Equal("tail", agency.GetProperty("firstProblem").GetProperty("what").GetString());
    }

    [Fact]
    public async Task Words_that_the_board_removes_are_gone_from_both_histories_and_both_chains_know_why()
    {
        var given = await api.ProvingAsync();
        var side = given.Sides[0];
        await given
            .Lead.PostAsync(
                $"{given.Theirs(0)}/updates",
                new { text = "Met Zoë Quillfeather.", outlook = "on-track" },
                2
            )
            .MustSucceed();
        await ChainAsync();

        await side.Manager.RemoveAsync(side.Board, "Zoë Quillfeather", "A child was named.");
        await ChainAsync();

        var theirs = await given.Lead.ReadAsync($"{given.Theirs(0)}/history");
        var board = await VerifyAsync(side.Manager, $"/{side.Board.Slug}");
        var agency = await VerifyAsync(given.Lead, $"/agencies/{given.Agency.Slug}");
        var whole = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history");
        Assert.DoesNotContain("Quillfeather", theirs.ToString(), StringComparison.Ordinal);
        Assert.Contains("[removed]", theirs.ToString(), StringComparison.Ordinal);
        Assert.True(board.GetProperty("isIntact").GetBoolean(), board.ToString());
        Assert.True(agency.GetProperty("isIntact").GetBoolean(), agency.ToString());
        Assert.Equal(1, agency.GetProperty("redacted").GetInt32());
        Assert.Contains("Removed words that both parties had", Sentences(whole), StringComparer.Ordinal);
        Assert.DoesNotContain("A child was named", whole.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("section-11-lead", HttpStatusCode.OK)]
    [InlineData("signatory", HttpStatusCode.OK)]
    [InlineData("contributor", HttpStatusCode.Forbidden)]
    [InlineData("governor", HttpStatusCode.Forbidden)]
    public async Task An_agencys_history_is_read_by_the_roles_that_answer_for_it(string role, HttpStatusCode expected)
    {
        var given = await api.ProvingAsync();
        var person = await api.Given.MemberAsync(given.Agency, role);

        using var history = await person.GetAsync($"/agencies/{given.Agency.Slug}/api/history");
        using var choices = await person.GetAsync($"/agencies/{given.Agency.Slug}/api/history/choices");
        using var verification = await person.GetAsync($"/agencies/{given.Agency.Slug}/api/history/verification");
        using var action = await person.GetAsync($"{given.Theirs(0)}/history");

        Assert.Equal(expected, history.StatusCode);
        Assert.Equal(expected, choices.StatusCode);
        Assert.Equal(expected, verification.StatusCode);
        Assert.Equal(expected, action.StatusCode);
    }

    [Fact]
    public async Task An_operator_reads_and_verifies_the_history_of_the_service_and_nobody_else_does()
    {
        var one = await api.Given.AgencyAsync("history-one", "One");
        var other = await api.Given.AgencyAsync("history-other", "Other");
        await api.LinkAsync(one, other);
        await ChainAsync();
        var person = await api.Given.PersonAsync("Operator", isOperator: true);
        var manager = await api.Given.MemberAsync(await api.Given.BoardAsync("no-operators"), "manager");

        var history = await person.ReadAsync("/platform/api/history?kind=agency&text=one");
        var choices = await person.ReadAsync("/platform/api/history/choices");
        var verification = await person.ReadAsync("/platform/api/history/verification");
        using var export = await person.GetAsync("/platform/api/history/export");
        using var refused = await manager.GetAsync("/platform/api/history");

        Assert.Equal("One", history.GetProperty("items")[0].GetProperty("subject").GetProperty("label").GetString());
        Assert.Contains("agency", choices.GetProperty("kinds").ToString(), StringComparison.Ordinal);
        Assert.True(verification.GetProperty("isIntact").GetBoolean());
        Assert.Equal(0, verification.GetProperty("waiting").GetInt32());
        Assert.Equal(HttpStatusCode.OK, export.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    private static object Changed(Proving given, string reason) =>
        new
        {
            title = "Train a lead.",
            reason,
            owner = new { post = "Lead", agency = given.Agency.Slug },
            recurrence = "never",
        };

    private static string?[] Sentences(JsonElement history) =>
        [.. history.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sentence").GetString())];

    private static Task<JsonElement> VerifyAsync(TestPerson person, string place, string query = "") =>
        person.ReadAsync($"{place}/api/history/verification{query}");

    private static async Task<string> EndAsync(TestPerson person, string place)
    {
        var verification = await VerifyAsync(person, place);

        return $"?expected={verification.GetProperty("head").GetProperty("sequence").GetInt64()}";
    }

    private async Task ChainAsync() => Assert.Empty((await api.PassAsync<HistoryChainingJob>()).Failures);
}
