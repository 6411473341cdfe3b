using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Notifications;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>What the daily email says, and to whom.</summary>
public sealed class DigestTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Canary = "CANARY-WORDS";

    private static int _boards;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_email_tells_of_all_boards_by_number_and_says_nothing_that_anybody_wrote()
    {
        var (north, manager) = await BoardAsync();
        var south = await api.Given.BoardAsync($"{north.Slug}-south");
        _ = await api.Given.JoinAsync(manager, south, "manager");
        await api.Given.HoldAsync(manager, Canary);
        await FillAsync(north, manager);
        // Nobody can ask for a review today, but today comes.
        await RunAsync("update app.evidence set review_on = date '2017-09-26' where board_id = $1", north.Id.Value);
        _ = await manager.MakeActionAsync(south, ActionGiven.Terms(Canary, due: "2017-09-20"));

        Assert.True(await api.WriteDigestsAsync() > 0);

        var email = Assert.Single(await api.DigestsAsync(manager));
        Assert.StartsWith("9 things need you\n", email, StringComparison.Ordinal);
        Assert.Equal(
            [
                "2 actions that wait for your decision",
                "2 actions that are due or late",
                "1 meeting whose last day for updates is near",
                "1 priority without an update or an impact",
                "1 measure that waits for a reading",
                "1 item of evidence that is due for review",
                "1 action that is due or late",
            ],
            email.Lines(),
            StringComparer.Ordinal
        );
        Assert.Contains($"/{north.Slug}/home", email, StringComparison.Ordinal);
        Assert.Contains($"<h2>{south.Name}</h2>", email, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, email, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_is_asked_to_verify_what_they_said_themselves()
    {
        var (board, manager) = await BoardAsync();
        var chair = await api.Given.MemberAsync(board, "chair");
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms(Canary));
        await manager.PostAsync($"{path}/completions", ActionGiven.Done(Canary), version: 2).MustSucceed();

        _ = await api.WriteDigestsAsync();

        Assert.Empty(await api.DigestsAsync(manager));
        Assert.Equal(
            ["1 action that waits to be verified"],
            Assert.Single(await api.DigestsAsync(chair)).Lines(),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task In_an_agency_it_tells_what_is_due_to_any_board_and_what_was_sent_back()
    {
        var (board, manager) = await BoardAsync();
        var agency = await api.Given.AgencyAsync($"police-of-{board.Slug}");
        await manager.SeatAsync(board, agency);
        var worker = await api.Given.MemberAsync(agency, "contributor");
        var governor = await api.Given.MemberAsync(agency, "governor");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(Canary, agency.Slug, "2017-09-01"));
        var (path, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms(Canary, agency.Slug));
        await worker
            .PostAsync(
                $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}/completions",
                ActionGiven.Done(Canary),
                version: 2
            )
            .MustSucceed();
        await manager.PostAsync($"{path}/return", new { reason = Canary }, version: 3).MustSucceed();

        _ = await api.WriteDigestsAsync();

        var email = Assert.Single(await api.DigestsAsync(worker));
        Assert.Equal(
            ["1 action that is due or late", "1 action that a board sent back"],
            email.Lines(),
            StringComparer.Ordinal
        );
        Assert.Contains($"/agencies/{agency.Slug}/home", email, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, email, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await api.DigestsAsync(governor));
        Assert.Equal(
            ["1 action that others are late with"],
            Assert.Single(await api.DigestsAsync(manager)).Lines(),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_left_was_not_admitted_yet_or_has_a_suspended_board_is_told_nothing()
    {
        var (board, manager) = await BoardAsync();
        var (closed, shutOut) = await BoardAsync();
        var left = await api.Given.MemberAsync(board, "manager");
        var invited = await api.Given.MemberAsync(board, "manager");
        var gone = await api.Given.MemberAsync(board, "manager");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(due: "2017-09-20"));
        _ = await shutOut.MakeActionAsync(closed, ActionGiven.Terms(due: "2017-09-20"));
        await RunAsync(
            "update control.memberships set ended_on = date '2026-06-30', end_reason = 'Left' where person_id = $1",
            left.Id.Value
        );
        await RunAsync("update control.memberships set accepted_at = null where person_id = $1", invited.Id.Value);
        await RunAsync("update control.people set ended_at = now() where id = $1", gone.Id.Value);
        await RunAsync("update control.boards set status = 'suspended' where id = $1", closed.Id.Value);

        _ = await api.WriteDigestsAsync();

        _ = Assert.Single(await api.DigestsAsync(manager));
        Assert.Empty(await api.DigestsAsync(left));
        Assert.Empty(await api.DigestsAsync(invited));
        Assert.Empty(await api.DigestsAsync(gone));
        Assert.Empty(await api.DigestsAsync(shutOut));
    }

    [Fact]
    public async Task The_email_is_written_once_despite_repeated_and_parallel_runs()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(due: "2017-09-20"));
        var digests = api.Services.GetRequiredService<Digests>();

        _ = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => digests.RunAsync(Stop)));
        _ = await digests.RunAsync(Stop);

        _ = Assert.Single(await api.DigestsAsync(manager));
    }

    [Fact]
    public async Task Whoever_has_nothing_to_do_gets_no_email_and_is_not_looked_at_again_that_day()
    {
        var (board, manager) = await BoardAsync();
        var lay = await api.Given.MemberAsync(board, "lay");

        _ = await api.WriteDigestsAsync();

        Assert.Empty(await api.DigestsAsync(manager));
        Assert.Empty(await api.DigestsAsync(lay));
        Assert.Equal(
            2,
            await Statement.ScalarAsync<long>(
                api.Database.AdminConnectionString,
                "select count(*) from control.digests where person_id in ($1, $2) and message_id is null",
                manager.Id.Value,
                lay.Id.Value
            )
        );
    }

    [Fact]
    public async Task A_board_that_cannot_be_read_keeps_only_its_own_people_waiting()
    {
        var (broken, waiting) = await BoardAsync();
        var (board, manager) = await BoardAsync();
        _ = await waiting.MakeActionAsync(broken, ActionGiven.Terms(due: "2017-09-20"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(due: "2017-09-20"));
        await RunAsync("alter table app.actions drop constraint actions_state_check");
        await RunAsync("update app.actions set state = 'unknown' where board_id = $1", broken.Id.Value);

        var (_, failures) = await api.Services.GetRequiredService<Digests>().RunAsync(Stop);
        var before = await api.DigestsAsync(waiting);
        await RunAsync("update app.actions set state = 'agreed' where board_id = $1", broken.Id.Value);
        _ = await api.WriteDigestsAsync();

        _ = Assert.Single(failures);
        Assert.Empty(before);
        _ = Assert.Single(await api.DigestsAsync(manager));
        _ = Assert.Single(await api.DigestsAsync(waiting));
    }

    /// <summary>One thing of nearly every sort that its manager can be told of.</summary>
    private static async Task FillAsync(TestBoard board, TestPerson manager)
    {
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(Canary, due: "2017-09-20"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(Canary, due: "2017-10-02"));
        await ProposeAsync(board, manager);
        await ProposeAsync(board, manager);
        _ = await manager.MeasureAsync(await manager.AgreeAsync(board, Canary, Canary), Canary, Canary);
        var group = await manager.GroupAsync(board, Canary);
        _ = await manager.MeetingAsync(board, group, "2017-10-12", "2017-10-05");
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link(Canary));
    }

    private static Task ProposeAsync(TestBoard board, TestPerson manager) =>
        manager.PostAsync($"/{board.Slug}/api/actions/proposals", ActionGiven.Proposal(Canary)).MustSucceed();

    private Task RunAsync(string sql, params object[] values) =>
        Statement.ExecuteAsync(api.Database.AdminConnectionString, sql, values);

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync($"digest-{Interlocked.Increment(ref _boards)}");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
