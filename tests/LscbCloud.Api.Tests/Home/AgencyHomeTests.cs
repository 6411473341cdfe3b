using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Home;

/// <summary>The start of a day in an agency that answers to several boards.</summary>
public sealed class AgencyHomeTests(ApiFixture api)
{
    [Fact]
    public async Task An_agencys_home_lists_its_promises_by_board_and_what_needs_the_reader()
    {
        var (agency, lead) = await AgencyAsync();
        var (north, northManager) = await SeatedAsync(agency, "north");
        var (south, southManager) = await SeatedAsync(agency, "south");
        _ = await northManager.MakeActionAsync(north, ActionGiven.Terms("Late.", agency.Slug, due: "2017-09-01"));
        _ = await northManager.MakeActionAsync(north, ActionGiven.Terms("Far off.", agency.Slug, due: "2018-03-31"));
        _ = await northManager.MakeActionAsync(north, ActionGiven.Terms("The board’s.", due: "2017-09-01"));
        _ = await southManager.MakeActionAsync(south, ActionGiven.Terms("Soon.", agency.Slug, due: "2017-10-01"));

        var home = await lead.ReadAsync($"/agencies/{agency.Slug}/api/home");

        Assert.Equal(["due|Late.|25", "due|Soon.|"], Needs(home), StringComparer.Ordinal);
        Assert.Equal(
            [$"{north.Slug} 2 1 2017-09-01", $"{south.Slug} 1 0 2017-10-01"],
            home.GetProperty("boards")
                .EnumerateArray()
                .Select(row =>
                    $"{row.GetProperty("board").GetProperty("slug")} {row.GetProperty("open")} {row.GetProperty("overdue")} {row.GetProperty("nextDue")}"
                ),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task An_action_sent_back_is_listed_with_the_reason_on_any_day()
    {
        var (agency, lead) = await AgencyAsync();
        var (board, manager) = await SeatedAsync(agency, "west");
        var (path, reference) = await manager.MakeActionAsync(
            board,
            ActionGiven.Terms("Train leads.", agency.Slug, due: "2018-03-31")
        );
        await lead.PostAsync(
                $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}/completions",
                ActionGiven.Done(),
                version: 2
            )
            .MustSucceed();
        await manager.PostAsync($"{path}/return", new { reason = "Two teams are missing." }, version: 3).MustSucceed();

        var home = await lead.ReadAsync($"/agencies/{agency.Slug}/api/home");

        var need = Assert.Single(home.GetProperty("needs").GetProperty("items").EnumerateArray().ToArray());
        Assert.Equal("sent-back", need.GetProperty("kind").GetString());
        Assert.Equal(
            $"{reference}, {board.Name} sent it back: Two teams are missing.",
            need.GetProperty("why").GetString()
        );
    }

    [Fact]
    public async Task A_boards_question_is_listed_until_it_is_answered_on_any_day()
    {
        var (agency, lead) = await AgencyAsync();
        var (board, manager) = await SeatedAsync(agency, "asking");
        var terms = ActionGiven.Terms("Train leads.", agency.Slug, due: "2018-03-31");
        var (path, reference) = await manager.MakeActionAsync(board, terms);
        await manager.PostAsync($"{path}/reply-request", new { replyBy = "2017-10-06" }, version: 2).MustSucceed();

        var before = await lead.ReadAsync($"/agencies/{agency.Slug}/api/home");
        await lead.PostAsync(
                $"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}/updates",
                new { text = "Begun.", outlook = "on-track" },
                version: 3
            )
            .MustSucceed();
        var after = await lead.ReadAsync($"/agencies/{agency.Slug}/api/home");

        var need = Assert.Single(before.GetProperty("needs").GetProperty("items").EnumerateArray().ToArray());
        Assert.Equal("reply-asked", need.GetProperty("kind").GetString());
        Assert.Equal(
            $"{reference}, {board.Name} asks for a reply by 6 October 2017",
            need.GetProperty("why").GetString()
        );
        Assert.Empty(Needs(after));
    }

    [Fact]
    public async Task A_reader_sees_the_promises_and_no_needs()
    {
        var (agency, _) = await AgencyAsync();
        var governor = await api.Given.MemberAsync(agency, "governor");
        var (board, manager) = await SeatedAsync(agency, "east");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Late.", agency.Slug, due: "2017-09-01"));

        var home = await governor.ReadAsync($"/agencies/{agency.Slug}/api/home");

        Assert.Empty(Needs(home));
        Assert.Equal(1, home.GetProperty("counts").GetProperty("overdue").GetInt32());
    }

    private static string[] Needs(JsonElement home) =>
        [
            .. home.GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray()
                .Select(need =>
                    $"{need.GetProperty("kind")}|{need.GetProperty("title")}|{need.GetProperty("daysLate")}"
                ),
        ];

    private async Task<(TestAgency Agency, TestPerson Lead)> AgencyAsync()
    {
        var agency = await api.Given.AgencyAsync("promising");

        return (agency, await api.Given.MemberAsync(agency, "section-11-lead"));
    }

    private async Task<(TestBoard Board, TestPerson Manager)> SeatedAsync(TestAgency agency, string name)
    {
        var board = await api.Given.BoardAsync($"{name}-of-{agency.Slug}");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.SeatAsync(board, agency);

        return (board, manager);
    }
}
