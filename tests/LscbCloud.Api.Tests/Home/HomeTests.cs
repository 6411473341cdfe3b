using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Home;

/// <summary>The start of a day on a board: what needs the reader, and nothing that they could do nothing about.</summary>
public sealed class HomeTests(ApiFixture api)
{
    [Fact]
    public async Task Work_of_ones_own_post_comes_first_then_what_others_are_late_with_and_each_need_has_one_command()
    {
        var (board, manager) = await BoardAsync();
        var agency = await SeatAsync(board, manager);
        await api.Given.HoldAsync(manager, "Our own.");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Our own.", due: "2017-08-01"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Theirs.", agency, due: "2017-09-20"));
        await manager
            .PostAsync($"/{board.Slug}/api/actions/proposals", ActionGiven.Proposal("Proposed."))
            .MustSucceed();

        var needs = await NeedsAsync(manager, board);

        Assert.Equal(
            ["due|Our own.|Write an update|56", "late-by-others|Theirs.|Follow up|6", "proposed|Proposed.|Decide|"],
            needs,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Several_late_actions_of_one_agency_are_one_thing()
    {
        var (board, manager) = await BoardAsync();
        var agency = await SeatAsync(board, manager);
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("One.", agency, due: "2017-09-20"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Two.", agency, due: "2017-09-01"));

        var home = await HomeAsync(manager, board);

        var need = Assert.Single(home.GetProperty("needs").GetProperty("items").EnumerateArray().ToArray());
        Assert.Equal($"2 actions of {agency} agency are late", need.GetProperty("title").GetString());
        Assert.Equal("The first was due on 1 September 2017", need.GetProperty("why").GetString());
        Assert.Equal(agency, need.GetProperty("subject").GetProperty("owner").GetString());
        Assert.Equal(2, home.GetProperty("counts").GetProperty("lateByOneAgency").GetInt32());
    }

    [Fact]
    public async Task The_person_who_reports_an_action_done_is_not_asked_to_verify_it()
    {
        var (board, manager) = await BoardAsync();
        var chair = await api.Given.MemberAsync(board, "chair");
        var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms("Train leads."));
        await manager.PostAsync($"{path}/completions", ActionGiven.Done(), version: 2).MustSucceed();

        Assert.Empty(await NeedsAsync(manager, board));
        Assert.Equal(["done|Train leads.|Verify|"], await NeedsAsync(chair, board), StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_asking_for_another_day_is_answered_and_not_followed_up()
    {
        var (board, manager) = await BoardAsync();
        var agency = await api.Given.AgencyAsync($"police-of-{board.Slug}");
        await manager.SeatAsync(board, agency);
        var lead = await api.Given.MemberAsync(agency, "section-11-lead");
        var (_, reference) = await manager.MakeActionAsync(
            board,
            ActionGiven.Terms("Late.", agency.Slug, due: "2017-09-01")
        );
        await lead.PostAsync(
                $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}/due-changes",
                new { to = "2017-12-01", reason = "Two leads left." },
                version: 2
            )
            .MustSucceed();

        Assert.Equal(["asks-for-time|Late.|Answer|"], await NeedsAsync(manager, board), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_proposed_judgement_needs_the_chair_and_not_who_proposed_it()
    {
        var (board, manager) = await BoardAsync();
        var chair = await api.Given.MemberAsync(board, "chair");
        var path = await FreshAsync(manager, board, "Neglect");
        await manager
            .PostAsync($"{path}/judgement-proposals", new { value = "off-track", reason = "Why." }, version: 2)
            .MustSucceed();

        Assert.Empty(await NeedsAsync(manager, board));
        Assert.Equal(
            ["judgement|Neglect: a judgement is proposed|Agree|"],
            await NeedsAsync(chair, board),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_priority_that_is_silent_for_a_quarter_and_an_impact_that_is_missing_need_an_update()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Silent");
        var early = await manager.AgreeAsync(board, "Early");
        await manager.PostAsync($"{early}/updates", Saying(new { state = "not-stated" }), version: 1).MustSucceed();
        var later = await manager.AgreeAsync(board, "Later");
        await manager
            .PostAsync($"{later}/updates", Saying(new { state = "too-early", expectedBy = "2017-12-31" }), version: 1)
            .MustSucceed();

        var needs = await NeedsAsync(manager, board);

        Assert.Equal(
            ["update|Silent: no update yet|Write an update|87", "impact|Early: the impact is missing|Write an update|"],
            needs,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_measure_whose_reading_is_due_is_told_of()
    {
        var (board, manager) = await BoardAsync();
        var path = await FreshAsync(manager, board, "Neglect");
        _ = await manager.MeasureAsync(path, "Plans");

        Assert.Equal(
            ["reading|Neglect: “Plans” has no new reading|Record it|60"],
            await NeedsAsync(manager, board),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Reports_that_were_due_and_are_not_copied_are_told_of_to_who_copies_them()
    {
        var (board, manager) = await BoardAsync();
        var support = await api.Given.MemberAsync(board, "support");
        var group = await manager.GroupAsync(board, "Executive");
        _ = await manager.MeetingAsync(board, group, "2017-09-28", "2017-09-22");
        _ = await manager.MeetingAsync(board, group, "2017-10-19", "2017-09-26");
        _ = await manager.MeetingAsync(board, group, "2017-08-10");

        var needs = await NeedsAsync(manager, board);

        Assert.StartsWith("report|Executive, 28 September 2017|Copy|", Assert.Single(needs), StringComparison.Ordinal);
        Assert.Empty(await NeedsAsync(support, board));
    }

    private static object Saying(object impact) =>
        new
        {
            asAt = "2017-09-01",
            did = "Trained 40 people.",
            impact,
            next = "Ask the children.",
        };

    /// <summary>A priority that nobody needs to do anything about.</summary>
    private static async Task<string> FreshAsync(TestPerson manager, TestBoard board, string title)
    {
        var path = await manager.AgreeAsync(board, title);
        await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01"), version: 1).MustSucceed();

        return path;
    }

    private static Task<JsonElement> HomeAsync(TestPerson person, TestBoard board) =>
        person.ReadAsync($"/{board.Slug}/api/home");

    /// <summary>What needs somebody, but for the posts that nobody holds: here every piece of work names such a post.</summary>
    private static async Task<string[]> NeedsAsync(TestPerson person, TestBoard board) =>
        [
            .. (await HomeAsync(person, board))
                .GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray()
                .Where(need => !need.GetProperty("kind").ValueEquals("posts"))
                .Select(need =>
                    $"{need.GetProperty("kind")}|{need.GetProperty("title")}|{need.GetProperty("verb")}|{need.GetProperty("daysLate")}"
                ),
        ];

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("home");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }

    private async Task<string> SeatAsync(TestBoard board, TestPerson manager)
    {
        var agency = await api.Given.AgencyAsync($"police-of-{board.Slug}");
        await manager.SeatAsync(board, agency);

        return agency.Slug;
    }
}
