using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>An action's way from its raising to its closure, on the board's side.</summary>
public sealed class ActionTests(ApiFixture api)
{
    [Fact]
    public async Task A_new_action_has_the_next_reference_and_its_version()
    {
        var (board, manager, _) = await BoardAsync();

        var first = await manager.MakeActionAsync(board, ActionGiven.Terms());
        var second = await manager.MakeActionAsync(board, ActionGiven.Terms());

        using var detail = await manager.GetAsync(second.Path);
        Assert.Equal(("A-1", "A-2"), (first.Reference, second.Reference));
        Assert.Equal("\"2\"", detail.Headers.ETag?.Tag);
        Assert.Equal("agreed", (await detail.JsonAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task People_who_raise_actions_at_the_same_moment_take_numbers_of_their_own()
    {
        var (board, manager, _) = await BoardAsync();

        var raised = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(_ => manager.MakeActionAsync(board, ActionGiven.Terms()))
        );

        Assert.Equal(8, raised.Select(action => action.Reference).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var (board, manager, _) = await BoardAsync();

        using var response = await manager.PostAsync($"/{board.Slug}/api/actions", new { });

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["agreedOn", "due", "owner.post", "reason", "source.kind", "title"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task An_agency_without_a_seat_and_a_priority_that_is_not_there_are_refused_beside_their_fields()
    {
        var (board, manager, _) = await BoardAsync();
        _ = await api.Given.AgencyAsync("unseated-police");
        var unseated = ActionGiven.Terms("Train.", "unseated-police");
        var nowhere = ActionGiven.Terms();
        nowhere["source"] = new { kind = "priority", priority = "not-there" };

        using var first = await manager.PostAsync($"/{board.Slug}/api/actions", unseated);
        using var second = await manager.PostAsync($"/{board.Slug}/api/actions", nowhere);

        var problem = await first.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("owner.agency", out _));
        problem = await second.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("source.priority", out _));
        Assert.Empty(
            (await manager.ReadAsync($"/{board.Slug}/api/actions?show=all")).GetProperty("items").EnumerateArray()
        );
    }

    [Fact]
    public async Task The_owner_says_done_somebody_else_verifies_and_the_board_closes()
    {
        var (board, manager, chair) = await BoardAsync();
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms());
        await manager.PostAsync($"{path}/completions", ActionGiven.Done(), version: 2).MustSucceed();

        using var own = await manager.PostAsync($"{path}/verification", new { }, version: 3);
        _ = await own.MustRefuse(HttpStatusCode.Conflict, "actions.own-word");
        await chair.PostAsync($"{path}/verification", new { }, version: 3).MustSucceed();
        await chair.PostAsync($"{path}/closure", new { reason = "Seen in the audit." }, version: 4).MustSucceed();

        var detail = await manager.ReadAsync(path);
        Assert.Equal("closed", detail.GetProperty("state").GetString());
        var completion = Assert.Single(detail.GetProperty("completions").EnumerateArray());
        Assert.Equal("verified", completion.GetProperty("answer").GetString());
        Assert.Equal(chair.Name, completion.GetProperty("answeredBy").GetString());
    }

    [Fact]
    public async Task Done_needs_proof_or_a_reason_for_none_and_never_both()
    {
        var (board, manager, _) = await BoardAsync();
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms());

        using var neither = await manager.PostAsync($"{path}/completions", new { doneOn = "2017-09-20" }, version: 2);
        using var both = await manager.PostAsync(
            $"{path}/completions",
            new
            {
                doneOn = "2017-09-20",
                proof = "A register.",
                noProofReason = "None.",
                proofAddress = "javascript:alert(1)",
            },
            version: 2
        );

        var problem = await neither.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "Enter what shows that it is done, or say why nothing does.",
            problem.GetProperty("fields").GetProperty("proof")[0].GetString()
        );
        problem = await both.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["noProofReason", "proofAddress"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_write_that_names_an_older_version_is_refused_with_the_action_as_it_is_now()
    {
        var (board, manager, _) = await BoardAsync();
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms());
        await manager
            .PostAsync($"{path}/updates", new { text = "Theirs.", outlook = "on-track" }, version: 2)
            .MustSucceed();

        using var response = await manager.PostAsync(
            $"{path}/updates",
            new { text = "Mine.", outlook = "off-track" },
            version: 2
        );

        var problem = await response.MustRefuse(HttpStatusCode.PreconditionFailed, "actions.stale");
        Assert.Equal(
            "Theirs.",
            problem.GetProperty("current").GetProperty("updates")[0].GetProperty("text").GetString()
        );
    }

    [Fact]
    public async Task A_proposal_is_agreed_by_the_board_and_not_by_its_lead()
    {
        var (board, manager, _) = await BoardAsync();
        var lead = await api.Given.MemberAsync(board, "lead");
        using var proposed = await lead.PostAsync(
            $"/{board.Slug}/api/actions/proposals",
            ActionGiven.Proposal("Write a protocol.")
        );
        var path = proposed.Headers.Location?.OriginalString ?? "";

        using var refused = await lead.PostAsync($"{path}/agreement", new { agreedOn = "2017-09-26" }, version: 1);
        _ = await refused.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
        await manager.PostAsync($"{path}/agreement", new { agreedOn = "2017-09-26" }, version: 1).MustSucceed();

        Assert.Equal("agreed", (await lead.ReadAsync(path)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Changes_to_an_action_stand_in_its_history_under_its_reference()
    {
        var (board, manager, _) = await BoardAsync();
        var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms());
        await manager
            .PostAsync($"{path}/withdrawal", new { reason = "The service has ended." }, version: 2)
            .MustSucceed();

        var history = await manager.ReadAsync($"/{board.Slug}/api/history");
        var latest = history.GetProperty("items")[0];
        Assert.Equal("Said that an action is no longer needed", latest.GetProperty("sentence").GetString());
        Assert.Equal(reference, latest.GetProperty("subject").GetProperty("slug").GetString());
    }

    private async Task<(TestBoard Board, TestPerson Manager, TestPerson Chair)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("actions");
        var manager = await api.Given.MemberAsync(board, "manager");
        var chair = await api.Given.MemberAsync(board, "chair");

        return (board, manager, chair);
    }
}
