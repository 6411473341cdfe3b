using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using static LscbCloud.Api.Tests.Search.SearchGiven;

namespace LscbCloud.Api.Tests.Search;

/// <summary>Everything that a person may open is found, and nothing else.</summary>
public sealed class SearchTests(ApiFixture api)
{
    [Fact]
    public async Task Every_kind_of_record_is_found_in_its_order()
    {
        var (board, manager) = await BoardAsync();
        var agency = await api.Given.AgencyAsync($"zebra-of-{board.Slug}", "Zebra Police");
        await manager.SeatAsync(board, agency);
        var path = await manager.AgreeAsync(board, "Zebra priority");
        await manager.PostAsync($"{path}/objectives", new { sentence = "Every zebra is seen" }).MustSucceed();
        _ = await manager.MeasureAsync(path, "Zebras seen");
        await manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01", "Counted a zebra."), version: 1)
            .MustSucceed();
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Find the zebra"));
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Register of zebras"));
        var group = await manager.GroupAsync(board, "Zebra group");
        _ = await manager.MeetingAsync(board, group, "2017-07-13");
        _ = await manager.MeetingAsync(board, group, "2017-10-19");

        var result = await FindAsync(manager, board, "ZEBRA");

        Assert.Equal(
            [
                "priority|Zebra priority",
                "measure|Zebras seen",
                "objective|Every zebra is seen",
                "action|A-1 Find the zebra",
                "update|Update of Zebra priority",
                "evidence|E-1 Register of zebras",
                "meeting|Zebra group, 19 October 2017",
                "meeting|Zebra group, 13 July 2017",
                "agency|Zebra Police",
            ],
            Found(result),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("lead team", "A-1 Train a lead in every team")]
    [InlineData("head of", "A-1 Train a lead in every team")]
    [InlineData("A-1", "A-1 Train a lead in every team")]
    [InlineData("a1", "A-1 Train a lead in every team")]
    [InlineData("lead nothing", "")]
    [InlineData("%", "")]
    public async Task All_words_must_be_there_and_a_reference_names_one(string text, string title)
    {
        var (board, manager) = await BoardAsync();
        var terms = ActionGiven.Terms("Train a lead in every team");
        terms["owner"] = new { post = "Head of early help" };
        _ = await manager.MakeActionAsync(board, terms);

        var result = await FindAsync(manager, board, text);

        Assert.Equal(title, string.Concat(Items(result).Select(item => item.GetProperty("title").GetString())));
    }

    [Fact]
    public async Task A_hit_in_a_text_is_shown_with_the_part_that_matches()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");
        var text = $"{string.Concat(Enumerable.Repeat("Nothing here. ", 30))}Then a heron came.";
        await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01", text), version: 1).MustSucceed();

        var item = Assert.Single(Items(await FindAsync(manager, board, "heron")).ToArray());

        var excerpt = item.GetProperty("excerpt").GetString() ?? "";
        Assert.Contains("a heron came", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 20, 150);
    }

    [Fact]
    public async Task A_reader_without_seats_finds_no_agency()
    {
        var (board, manager) = await BoardAsync();
        await manager.SeatAsync(board, await api.Given.AgencyAsync($"heron-of-{board.Slug}", "Heron Police"));
        var lay = await api.Given.MemberAsync(board, "lay");

        Assert.Single(Found(await FindAsync(manager, board, "heron")));
        Assert.Empty(Found(await FindAsync(lay, board, "heron")));
        Assert.Equal(JsonValueKind.Null, (await FindAsync(lay, board, "herron")).GetProperty("meant").ValueKind);
    }

    [Fact]
    public async Task A_spelling_is_suggested_where_nothing_is_found()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");

        var result = await FindAsync(manager, board, "negelct");

        Assert.Empty(Found(result));
        Assert.Equal("neglect", result.GetProperty("meant").GetString());
    }

    [Theory]
    [InlineData("manager", "", "raise-action agree-priority add-evidence")]
    [InlineData("manager", "neglect", "raise-action:neglect record-update:neglect")]
    [InlineData("lead", "", "propose-action add-evidence")]
    [InlineData("lead", "neglect", "propose-action:neglect record-update:neglect")]
    [InlineData("lay", "neglect", "")]
    [InlineData("manager", "new act", "raise-action")]
    [InlineData("qa", "evidence", "add-evidence")]
    [InlineData("lay", "", "")]
    public async Task Only_what_the_reader_may_do_is_offered(string role, string text, string commands)
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        var reader = await api.Given.MemberAsync(board, role);

        var result = await FindAsync(reader, board, text);

        var offered = result
            .GetProperty("commands")
            .EnumerateArray()
            .Select(command => $"{command.GetProperty("kind")}:{command.GetProperty("priority")}".TrimEnd(':'));
        Assert.Equal(commands, string.Join(' ', offered));
    }

    [Fact]
    public async Task At_most_twenty_are_found_and_six_of_a_kind()
    {
        var (board, manager) = await BoardAsync();

        for (var i = 0; i < 8; i++)
        {
            _ = await manager.MakeActionAsync(board, ActionGiven.Terms($"Heron {i}"));
        }

        Assert.Equal(6, Found(await FindAsync(manager, board, "heron")).Length);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/search?text={new string('x', 101)}");

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("searched");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
