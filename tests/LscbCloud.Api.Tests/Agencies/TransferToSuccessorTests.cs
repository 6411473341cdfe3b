using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Agencies;

/// <summary>An agency became another: nothing of its is lost, and the other sees what each board gives it and no more.</summary>
public sealed class TransferToSuccessorTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static int _turn;

    [Fact]
    public async Task A_board_sees_what_it_still_has_with_it_and_gives_it_on()
    {
        var given = await ArrangeAsync();

        var before = await given.First.Manager.ReadAsync($"{given.First.Agencies}/to-follow");
        var toldBefore = await ToldAtHomeAsync(given.First);
        var followed = await FollowAsync(given.First, given.Old, seats: 1, actions: 3);
        var after = await given.First.Manager.ReadAsync($"{given.First.Agencies}/to-follow");

        Assert.Equal([given.Old.Slug], toldBefore, StringComparer.Ordinal);
        Assert.Empty(await ToldAtHomeAsync(given.First));

        var item = Assert.Single(before.GetProperty("items").EnumerateArray());
        Assert.Equal(given.New.Slug, item.GetProperty("now").GetProperty("slug").GetString());
        Assert.Equal((1, 3), (item.GetProperty("seats").GetInt32(), item.GetProperty("actions").GetInt32()));
        Assert.Equal(3, followed.GetProperty("actions").GetInt32());
        Assert.Empty(after.GetProperty("items").EnumerateArray());
        var seats = await given.First.Manager.ReadAsync(given.First.Agencies);
        Assert.Equal(
            [$"{given.New.Slug} 2017-09-26 ", $"{given.Old.Slug} 2017-04-01 2017-09-25"],
            seats
                .GetProperty("items")
                .EnumerateArray()
                .Select(seat => $"{seat.GetProperty("agency")} {seat.GetProperty("from")} {seat.GetProperty("to")}")
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Its_people_work_on_with_everything_that_was_said_and_the_old_ones_keep_what_is_finished()
    {
        var given = await ArrangeAsync();
        var (theirs, before) = (
            $"/agencies/{given.New.Slug}/api/actions/{given.First.Board.Slug}/A-1",
            given.OldAction(given.First)
        );
        using var early = await given.NewLead.GetAsync(theirs);

        _ = await FollowAsync(given.First, given.Old, seats: 1, actions: 3);

        _ = await early.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var action = (await given.NewLead.ReadAsync(theirs)).GetProperty("action");
        Assert.Equal("Begun.", action.GetProperty("updates")[0].GetProperty("text").GetString());
        var word = new { text = "Going on.", outlook = "on-track" };
        await given
            .NewLead.PostAsync($"{theirs}/updates", word, action.GetProperty("version").GetInt32())
            .MustSucceed();
        using var gone = await given.OldLead.GetAsync(before);
        _ = await gone.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var kept = await given.OldLead.ReadAsync($"/agencies/{given.Old.Slug}/api/actions?show=finished");
        Assert.Equal(
            "A-4",
            Assert.Single(kept.GetProperty("items").EnumerateArray()).GetProperty("reference").GetString()
        );
        var finished = await given.First.Manager.ReadAsync($"/{given.First.Board.Slug}/api/actions/A-4");
        Assert.Equal(
            given.Old.Name,
            finished.GetProperty("owner").GetProperty("agency").GetProperty("name").GetString()
        );
        Assert.Equal(given.New.Name, finished.GetProperty("owner").GetProperty("now").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Actions_another_board_has_not_transferred_stay_with_the_old_agency()
    {
        var given = await ArrangeAsync();

        _ = await FollowAsync(given.First, given.Old, seats: 1, actions: 3);

        var list = await given.NewLead.ReadAsync($"/agencies/{given.New.Slug}/api/actions?show=all");
        Assert.All(
            list.GetProperty("items").EnumerateArray(),
            item => Assert.Equal(given.First.Board.Slug, item.GetProperty("board").GetProperty("slug").GetString())
        );
        using var other = await given.NewLead.GetAsync(
            $"/agencies/{given.New.Slug}/api/actions/{given.Second.Board.Slug}/A-1"
        );
        _ = await other.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var word = new { text = "Still here.", outlook = "on-track" };
        await given.OldLead.PostAsync($"{given.OldAction(given.Second)}/updates", word, version: 3).MustSucceed();
    }

    [Fact]
    public async Task A_replaced_agency_gets_no_seat_and_no_new_work_and_the_refusal_names_its_successor()
    {
        var given = await ArrangeAsync();
        var (manager, actions) = (given.First.Manager, $"/{given.First.Board.Slug}/api/actions");
        var seat = new
        {
            agency = given.Old.Slug,
            seat = "Custody",
            from = "2017-09-26",
        };

        using var seated = await manager.PostAsync(given.First.Agencies, seat);
        using var raised = await manager.PostAsync(actions, ActionGiven.Terms("New work.", given.Old.Slug));
        using var proposed = await manager.PostAsync(
            $"{actions}/proposals",
            ActionGiven.Proposal("New work.", given.Old.Slug)
        );
        using var agreed = await manager.PostAsync(
            $"{actions}/A-3/agreement",
            new { agreedOn = "2017-09-26" },
            version: 1
        );

        var problem = await seated.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Contains(given.New.Slug, Said(problem, "agency"), StringComparison.Ordinal);
        problem = await raised.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Contains(given.New.Name, Said(problem, "owner.agency"), StringComparison.Ordinal);
        problem = await proposed.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Contains(given.New.Name, Said(problem, "owner.agency"), StringComparison.Ordinal);
        problem = await agreed.MustRefuse(HttpStatusCode.Conflict, "actions.owner-became-another");
        Assert.Contains(given.New.Name, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_given_on_that_the_writer_has_not_seen_or_that_a_board_does_not_have()
    {
        var given = await ArrangeAsync();
        var stranger = await api.Given.BoardAsync($"{given.First.Board.Slug}-far");
        var strange = await api.Given.MemberAsync(stranger, "manager");

        using var less = await SendAsync(given.First, given.Old, seats: 1, actions: 2);
        using var goesOn = await SendAsync(given.Second, given.Staying, seats: 1, actions: 0);
        using var unknown = await strange.PostAsync(
            $"/{stranger.Slug}/api/agencies/{given.Old.Slug}/following",
            new { seats = 0, actions = 0 }
        );

        _ = await less.MustRefuse(HttpStatusCode.Conflict, "agencies.work-changed");
        _ = await goesOn.MustRefuse(HttpStatusCode.Conflict, "agencies.goes-on");
        _ = await unknown.MustRefuse(HttpStatusCode.NotFound, "not-found");
        Assert.Empty(
            (await strange.ReadAsync($"/{stranger.Slug}/api/agencies/to-follow")).GetProperty("items").EnumerateArray()
        );
        await given.OldLead.ReadAsync(given.OldAction(given.First));
    }

    [Fact]
    public async Task A_duplicate_that_the_board_seated_besides_the_other_ends_and_no_seat_is_given_twice()
    {
        var given = await ArrangeAsync("merged");
        await given.First.Manager.SeatAsync(given.First.Board, given.New);

        _ = await FollowAsync(given.First, given.Old, seats: 1, actions: 3);

        var view = await given.NewLead.ReadAsync($"/agencies/{given.New.Slug}/api/agency");
        Assert.Single(view.GetProperty("boards").EnumerateArray());
        var old = await given.OldLead.ReadAsync($"/agencies/{given.Old.Slug}/api/agency");
        Assert.Contains(
            "2017-09-25",
            old.GetProperty("boards").EnumerateArray().Select(board => board.GetProperty("to").GetString() ?? ""),
            StringComparer.Ordinal
        );
        Assert.True(old.GetProperty("now").GetProperty("isMerged").GetBoolean());
    }

    [Fact]
    public async Task A_promise_to_two_boards_counts_one_when_the_other_was_given_on()
    {
        var given = await ArrangeAsync();
        await given
            .OldLead.PostAsync(
                $"{given.OldAction(given.Second)}/commitment",
                new { other = new { board = given.First.Board.Slug, reference = "A-1" } }
            )
            .MustSucceed();
        var path = $"/agencies/{given.Old.Slug}/api/actions?show=open&board={given.Second.Board.Slug}";
        var before = await given.OldLead.ReadAsync(path);

        _ = await FollowAsync(given.First, given.Old, seats: 1, actions: 3);

        Assert.Equal(1, before.GetProperty("items")[0].GetProperty("otherBoards").GetInt32());
        var after = await given.OldLead.ReadAsync(path);
        Assert.Equal(0, after.GetProperty("items")[0].GetProperty("otherBoards").GetInt32());
    }

    /// <summary>Of which agencies home tells the manager that they have become others.</summary>
    private static async Task<string?[]> ToldAtHomeAsync(Side side)
    {
        var home = await side.Manager.ReadAsync($"/{side.Board.Slug}/api/home?needs=100");

        return
        [
            .. home.GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray()
                .Where(need => string.Equals(need.GetProperty("kind").GetString(), "agency", StringComparison.Ordinal))
                .Select(need => need.GetProperty("subject").GetProperty("agency").GetString()),
        ];
    }

    private static string Said(JsonElement problem, string field) =>
        problem.GetProperty("fields").GetProperty(field)[0].GetString() ?? "";

    private static Task<HttpResponseMessage> SendAsync(Side side, TestAgency agency, int seats, int actions) =>
        side.Manager.PostAsync($"{side.Agencies}/{agency.Slug}/following", new { seats, actions });

    private static async Task<JsonElement> FollowAsync(Side side, TestAgency agency, int seats, int actions)
    {
        using var response = await SendAsync(side, agency, seats, actions);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await response.JsonAsync();
    }

    /// <summary>
    /// An agency with a seat on two boards, linked to another. With the first it has an action that is under way, one that waits to
    /// be verified, a proposal and one that is over; with the second one that is under way.
    /// </summary>
    private async Task<Arranged> ArrangeAsync(string kind = "succeeded")
    {
        var turn = Interlocked.Increment(ref _turn);
        var old = await api.Given.AgencyAsync($"follow-old-{turn}", $"Old Group {turn}");
        var next = await api.Given.AgencyAsync($"follow-new-{turn}", $"New Board {turn}");
        var staying = await api.Given.AgencyAsync($"follow-staying-{turn}");
        var (oldLead, newLead) = (
            await api.Given.MemberAsync(old, "section-11-lead"),
            await api.Given.MemberAsync(next, "section-11-lead")
        );
        var first = await SideAsync($"follownorth{turn}", old);
        var second = await SideAsync($"followsouth{turn}", old);
        await second.Manager.SeatAsync(second.Board, staying);
        var given = new Arranged(old, next, staying, oldLead, newLead, first, second);
        var word = new { text = "Begun.", outlook = "on-track" };

        foreach (var side in new[] { first, second })
        {
            _ = await side.Manager.MakeActionAsync(side.Board, ActionGiven.Terms("Under way.", old.Slug));
            await oldLead.PostAsync($"{given.OldAction(side)}/updates", word, version: 2).MustSucceed();
        }

        var actions = $"/{first.Board.Slug}/api/actions";
        _ = await first.Manager.MakeActionAsync(first.Board, ActionGiven.Terms("Done.", old.Slug));
        await oldLead
            .PostAsync($"{given.OldAction(first, "A-2")}/completions", ActionGiven.Done(), version: 2)
            .MustSucceed();
        await first
            .Manager.PostAsync($"{actions}/proposals", ActionGiven.Proposal("Proposed.", old.Slug))
            .MustSucceed();
        _ = await first.Manager.MakeActionAsync(first.Board, ActionGiven.Terms("Over.", old.Slug));
        await first
            .Manager.PostAsync($"{actions}/A-4/withdrawal", new { reason = "Somebody else does it." }, version: 2)
            .MustSucceed();
        await api.LinkAsync(old, next, kind);

        return given;
    }

    private async Task<Side> SideAsync(string slug, TestAgency agency)
    {
        var board = await api.Given.BoardAsync(slug);
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);

        return new Side(board, manager);
    }

    private sealed record Side(TestBoard Board, TestPerson Manager)
    {
        public string Agencies => $"/{Board.Slug}/api/agencies";
    }

    private sealed record Arranged(
        TestAgency Old,
        TestAgency New,
        TestAgency Staying,
        TestPerson OldLead,
        TestPerson NewLead,
        Side First,
        Side Second
    )
    {
        public string OldAction(Side side, string reference = "A-1") =>
            $"/agencies/{Old.Slug}/api/actions/{side.Board.Slug}/{reference}";
    }
}
