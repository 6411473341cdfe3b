using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Retention;

/// <summary>What is past its date, what of it can be destroyed, and that a hold stops both. The business day is 26 September 2017.</summary>
public sealed class PastDateTests(ApiFixture api)
{
    [Fact]
    public async Task Nothing_is_past_its_date_before_the_board_has_decided()
    {
        var (board, manager) = await BoardAsync();
        await ClosedPlansAsync(manager, board, 2010);

        var list = await PastAsync(manager, board, "plans");

        Assert.Empty(list.GetProperty("items").EnumerateArray());
        var counts = list.GetProperty("counts").EnumerateArray().ToArray();
        Assert.Equal(
            ["plans", "actions", "evidence"],
            counts.Select(c => $"{c.GetProperty("recordClass")}"),
            StringComparer.Ordinal
        );
        Assert.All(counts, count => Assert.False(count.GetProperty("isDecided").GetBoolean()));
    }

    [Fact]
    public async Task Closed_plans_are_listed_from_the_day_after_the_last_on_which_they_are_kept()
    {
        var (board, manager) = await BoardAsync();
        await ClosedPlansAsync(manager, board, 2009, 2010, 2011);
        await manager.DecideAsync(board, "plans", 6);

        var list = await PastAsync(manager, board, "plans");

        var items = list.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(
            ["Plan of 2009", "Plan of 2010"],
            items.Select(item => $"{item.GetProperty("title")}"),
            StringComparer.Ordinal
        );
        Assert.Equal("2010-09-25", items[0].GetProperty("countedFrom").GetString());
        Assert.Equal("2016-09-25", items[0].GetProperty("keptUntil").GetString());
        Assert.Equal(JsonValueKind.Null, items[0].GetProperty("reference").ValueKind);
        Assert.True(items[0].TryGetProperty("address", out var address) && Guid.TryParse(address.GetString(), out _));
        Assert.Equal(2, list.GetProperty("counts")[0].GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("plans")]
    [InlineData("actions")]
    public async Task Pages_follow_one_another_to_the_last_without_a_gap(string recordClass)
    {
        var (board, manager) = await BoardAsync();
        await ClosedPlansAsync(manager, board, 2009, 2010);
        await FinishedActionsAsync(manager, board, 3);
        await manager.DecideAsync(board, recordClass, 2);
        var titles = new List<string?>();
        string? after = null;

        do
        {
            var page = await PastAsync(
                manager,
                board,
                $"{recordClass}&limit=1{(after is null ? "" : $"&after={after}")}"
            );
            titles.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString()));
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(
            recordClass is "plans" ? ["Plan of 2009", "Plan of 2010"] : ["Action 1", "Action 2", "Action 3"],
            titles,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Actions_are_listed_with_their_reference_and_nothing_to_destroy()
    {
        var (board, manager) = await BoardAsync();
        await FinishedActionsAsync(manager, board, 1);
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Still open"));
        await manager.DecideAsync(board, "actions", 2);

        var item = Assert.Single((await PastAsync(manager, board, "actions")).GetProperty("items").EnumerateArray());

        Assert.Equal("A-1", item.GetProperty("reference").GetString());
        Assert.Equal("A-1", item.GetProperty("address").GetString());
        Assert.Equal("2015-09-25", item.GetProperty("keptUntil").GetString());
        Assert.Empty(item.GetProperty("files").EnumerateArray());
    }

    [Fact]
    public async Task Withdrawn_evidence_is_listed_with_its_files_until_they_are_destroyed_by_who_may()
    {
        var (board, manager) = await BoardAsync();
        var path = await WithdrawnFileAsync(manager, board);
        await manager.DecideAsync(board, "evidence", 1);
        var quality = await api.Given.MemberAsync(board, "qa");
        var before = await PastAsync(manager, board, "evidence");
        var file = Assert.Single(before.GetProperty("items")[0].GetProperty("files").EnumerateArray());
        Assert.Equal("1 register.txt", $"{file.GetProperty("number")} {file.GetProperty("name").GetString()}");
        Assert.True(before.GetProperty("can").GetProperty("destroyFiles").GetBoolean());
        Assert.False(
            (await PastAsync(quality, board, "evidence")).GetProperty("can").GetProperty("destroyFiles").GetBoolean()
        );

        await manager.PostAsync($"{path}/revisions/1/destruction", new { reason = "Past." }, version: 2).MustSucceed();

        var item = Assert.Single((await PastAsync(manager, board, "evidence")).GetProperty("items").EnumerateArray());
        Assert.Equal("E-1", item.GetProperty("reference").GetString());
        Assert.Empty(item.GetProperty("files").EnumerateArray());
    }

    [Fact]
    public async Task Under_a_hold_nothing_is_listed_and_no_file_is_destroyed_on_this_board_but_on_another()
    {
        var (board, manager) = await BoardAsync();
        var (other, otherManager) = await BoardAsync();
        var path = await WithdrawnFileAsync(manager, board);
        var otherPath = await WithdrawnFileAsync(otherManager, other);
        await manager.DecideAsync(board, "evidence", 1);
        var hold = await manager.PutHoldOnAsync(board);

        var list = await PastAsync(manager, board, "evidence");
        using var refused = await DestroyAsync(manager, path);

        Assert.Empty(list.GetProperty("items").EnumerateArray());
        Assert.Equal(manager.Name, list.GetProperty("hold").GetProperty("putOnBy").GetString());
        Assert.False(list.GetProperty("can").GetProperty("destroyFiles").GetBoolean());
        var problem = await refused.MustRefuse(HttpStatusCode.Conflict, "evidence.on-hold");
        Assert.Contains("26 September 2017", $"{problem.GetProperty("detail")}", StringComparison.Ordinal);
        Assert.Equal(1, await api.PiecesAsync(board));
        Assert.False(await IsDestroyingOfferedAsync(manager, board));
        Assert.True(await IsDestroyingOfferedAsync(otherManager, other));
        await DestroyAsync(otherManager, otherPath).MustSucceed();
        await manager.PostAsync($"{hold}/lifting", new { reason = "It has reported." }, version: 1).MustSucceed();
        Assert.True(await IsDestroyingOfferedAsync(manager, board));
        await DestroyAsync(manager, path).MustSucceed();
        Assert.Equal(0, await api.PiecesAsync(board));
    }

    [Theory]
    [InlineData("meetings", "recordClass")]
    [InlineData("plans&after=2017-02-30.1", "after")]
    [InlineData("plans&after=2017-02-01", "after")]
    [InlineData("plans&after=2017-02-01.4000000", "after")]
    [InlineData("plans&limit=101", "limit")]
    public async Task An_invalid_list_of_records_past_their_date_is_refused(string show, string field)
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/retention/past-date?show={show}");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty(field, out _), problem.ToString());
    }

    private static async Task<bool> IsDestroyingOfferedAsync(TestPerson person, TestBoard board)
    {
        var item = await person.ReadAsync($"/{board.Slug}/api/evidence/E-1");

        return item.GetProperty("can").GetProperty("destroy").GetBoolean();
    }

    private static Task<JsonElement> PastAsync(TestPerson reader, TestBoard board, string show) =>
        reader.ReadAsync($"/{board.Slug}/api/retention/past-date?show={show}");

    private static Task<HttpResponseMessage> DestroyAsync(TestPerson manager, string path) =>
        manager.PostAsync($"{path}/revisions/1/destruction", new { reason = "Past its date." }, version: 2);

    /// <summary>Plans of whole years that were closed on 25 September of the next year.</summary>
    private static async Task ClosedPlansAsync(TestPerson manager, TestBoard board, params int[] years)
    {
        foreach (var year in years)
        {
            using var begun = await manager.PostAsync(
                $"/{board.Slug}/api/plans",
                new
                {
                    title = $"Plan of {year}",
                    from = $"{year}-04-01",
                    to = $"{year + 1}-03-31",
                }
            );
            _ = begun.EnsureSuccessStatusCode();
            await manager
                .PostAsync(
                    $"/{board.Slug}/api/plans/{$"{begun.Headers.Location}".Split("plan=")[1]}/closure",
                    new { closedOn = $"{year + 1}-09-25", reason = "It is over." },
                    version: 1
                )
                .MustSucceed();
        }
    }

    /// <summary>Actions that were no longer needed on 25 September 2013: the service itself ends them today only.</summary>
    private async Task FinishedActionsAsync(TestPerson manager, TestBoard board, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var (path, _) = await manager.MakeActionAsync(board, ActionGiven.Terms($"Action {i}"));
            await manager.PostAsync($"{path}/withdrawal", new { reason = "Not needed." }, version: 2).MustSucceed();
        }

        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.actions set ended_on = '2013-09-25' where board_id = $1",
            board.Id.Value
        );
    }

    /// <summary>A file that was withdrawn on 25 September 2013, and its path.</summary>
    private async Task<string> WithdrawnFileAsync(TestPerson manager, TestBoard board)
    {
        await manager.OfferAsync(board, "register.txt", FileGiven.Bytes("Attendance")).MustSucceed();
        var path = $"/{board.Slug}/api/evidence/E-1";
        await manager.PostAsync($"{path}/withdrawal", new { reason = "An old one." }, version: 1).MustSucceed();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.evidence set withdrawn_on = '2013-09-25' where board_id = $1",
            board.Id.Value
        );

        return path;
    }

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("past");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
