using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Measures;

/// <summary>Small numbers never leave the service for those who may not read them, by whatever way they ask.</summary>
public sealed class SmallNumberTests(ApiFixture api)
{
    private static readonly string[] Sides = ["before", "after"];

    [Fact]
    public async Task A_small_count_is_shown_to_the_analyst_and_to_nobody_else()
    {
        var (board, path) = await CountedAsync(41, 3);
        var analyst = await api.Given.MemberAsync(board, "analyst");
        var chair = await api.Given.MemberAsync(board, "chair");

        var seen = Latest(await analyst.ReadAsync(path));
        var hidden = Latest(await chair.ReadAsync(path));

        Assert.Equal("3", seen.GetProperty("text").GetString());
        Assert.Equal(3, seen.GetProperty("value").GetDecimal());
        Assert.Equal("[c]", hidden.GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, hidden.GetProperty("value").ValueKind);
        Assert.True(hidden.GetProperty("isHidden").GetBoolean());
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("support")]
    [InlineData("lead")]
    [InlineData("sub-group-chair")]
    [InlineData("executive")]
    [InlineData("qa")]
    [InlineData("member")]
    [InlineData("lay")]
    [InlineData("scrutiny")]
    public async Task No_other_role_reads_it_in_the_list_or_in_one_measure(string role)
    {
        var (board, path) = await CountedAsync(41, 3);
        var reader = await api.Given.MemberAsync(board, role);

        var one = Latest(await reader.ReadAsync(path));
        var list = (await reader.ReadAsync(path[..^2])).GetProperty("items")[0];

        Assert.Equal("[c]", one.GetProperty("text").GetString());
        Assert.Equal("[c]", list.GetProperty("latest").GetProperty("figure").GetProperty("text").GetString());
        Assert.Equal(
            JsonValueKind.Null,
            list.GetProperty("points")[1].GetProperty("figure").GetProperty("value").ValueKind
        );
    }

    [Theory]
    [InlineData(41, 3)]
    [InlineData(3, 41)]
    public async Task With_a_small_number_no_word_says_which_way_it_went(int start, int latest)
    {
        var (board, path) = await CountedAsync(start, latest);
        var chair = await api.Given.MemberAsync(board, "chair");

        var measure = (await chair.ReadAsync(path)).GetProperty("measure");

        Assert.Equal("hidden", measure.GetProperty("standing").GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, measure.GetProperty("standing").GetProperty("from").ValueKind);
        Assert.DoesNotContain("mproving", measure.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("orsening", measure.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            "a number that is hidden",
            measure.GetProperty("description").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Zero_is_shown_as_zero()
    {
        var (board, path) = await CountedAsync(41, 0);
        var chair = await api.Given.MemberAsync(board, "chair");

        var latest = Latest(await chair.ReadAsync(path));

        Assert.Equal("0", latest.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(3, 40, "[c]", "[c] of 40")]
    [InlineData(38, 40, "[c]", "[c] of 40")]
    [InlineData(6, 7, "[c]", "[c] of [c]")]
    [InlineData(0, 40, "0%", "0 of 40")]
    [InlineData(20, 40, "50%", "20 of 40")]
    public async Task A_percentage_is_hidden_with_what_it_is_made_of(int of, int all, string text, string behind)
    {
        var (board, path) = await ShareAsync(of, all);
        var chair = await api.Given.MemberAsync(board, "chair");

        var figure = Latest(await chair.ReadAsync(path));

        Assert.Equal(text, figure.GetProperty("text").GetString());
        Assert.Equal(behind, figure.GetProperty("base").GetString());
    }

    [Fact]
    public async Task A_percentage_of_fewer_than_ten_stands_as_its_counts_for_the_analyst()
    {
        var (board, path) = await ShareAsync(3, 7);
        var analyst = await api.Given.MemberAsync(board, "analyst");

        var figure = Latest(await analyst.ReadAsync(path));

        Assert.Equal("3 of 7", figure.GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("value").ValueKind);
    }

    /// <summary>The history has more readers than small numbers have: it tells that there was a reading, and no number of it.</summary>
    [Fact]
    public async Task Neither_a_refusal_nor_the_history_tells_it()
    {
        var (board, path) = await CountedAsync(41, 3);
        var lead = await api.Given.MemberAsync(board, "lead");
        var chair = await api.Given.MemberAsync(board, "chair");
        await lead.PostAsync(
                $"{path}/readings/2/restatement",
                MeasureGiven.Reading("2017-06-30", 4, "Counted again."),
                version: 3
            )
            .MustSucceed();

        using var stale = await lead.PostAsync($"{path}/readings", MeasureGiven.Reading("2017-09-01", 9), version: 1);
        var history = await chair.ReadAsync($"/{board.Slug}/api/history");

        var problem = await stale.MustRefuse(HttpStatusCode.PreconditionFailed, "measures.stale");
        Assert.Equal("[c]", Latest(problem.GetProperty("current")).GetProperty("text").GetString());
        var told = history.GetProperty("items").EnumerateArray().Where(IsOfMeasure).ToArray();
        Assert.Equal(4, told.Length);
        Assert.All(told, entry => Assert.DoesNotContain(Values(entry), value => value is "3" or "4"));
    }

    private static bool IsOfMeasure(JsonElement entry) =>
        entry.GetProperty("subject").GetProperty("kind").GetString() is "measure";

    private static IEnumerable<string?> Values(JsonElement entry) =>
        from change in entry.GetProperty("changes").EnumerateArray()
        from side in Sides
        select change.GetProperty(side).GetString();

    private static JsonElement Latest(JsonElement detail) => detail.GetProperty("readings")[0].GetProperty("figure");

    private async Task<(TestBoard Board, string Path)> CountedAsync(int start, int latest)
    {
        var (board, priority, manager) = await PriorityAsync();
        var path = await manager.MeasureAsync(priority, MeasureGiven.Counted());
        await manager
            .PostAsync($"{path}/readings", MeasureGiven.Reading("2017-03-31", start), version: 1)
            .MustSucceed();
        await manager
            .PostAsync($"{path}/readings", MeasureGiven.Reading("2017-06-30", latest), version: 2)
            .MustSucceed();

        return (board, path);
    }

    private async Task<(TestBoard Board, string Path)> ShareAsync(int numerator, int denominator)
    {
        var (board, priority, manager) = await PriorityAsync();
        var path = await manager.MeasureAsync(priority, MeasureGiven.Share());
        await manager
            .PostAsync($"{path}/readings", MeasureGiven.Reading("2017-06-30", numerator, denominator), version: 1)
            .MustSucceed();

        return (board, path);
    }

    private async Task<(TestBoard Board, string Priority, TestPerson Manager)> PriorityAsync()
    {
        var board = await api.Given.BoardAsync("smallshire");
        var manager = await api.Given.MemberAsync(board, "manager");

        return (board, await manager.AgreeAsync(board, "Neglect"), manager);
    }
}
