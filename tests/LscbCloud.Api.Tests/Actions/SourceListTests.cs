using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;
using static LscbCloud.Api.Tests.Actions.SourceGiven;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Lists, counts, the action log and search, by what actions came from.</summary>
public sealed class SourceListTests(ApiFixture api)
{
    [Fact]
    public async Task The_list_shows_what_came_from_one_record_and_from_what_belongs_to_it()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        var (_, ofMeasure) = await RaiseAsync(manager, board, records, RecordKind.Measure);
        var (_, ofObjective) = await RaiseAsync(manager, board, records, RecordKind.Objective);
        var (_, ofMeeting) = await RaiseAsync(manager, board, records, RecordKind.Meeting);

        Assert.Equal([ofMeasure], await FromAsync("sourceKind=measure&source=neglect&sourceNumber=1"));
        Assert.Equal([ofMeasure], await FromAsync("sourceKind=measure"));
        Assert.Equal([ofMeasure, ofObjective], await FromAsync("sourceKind=priority&source=neglect"));
        Assert.Equal([ofMeasure, ofObjective], await FromAsync("priority=neglect"));
        Assert.Empty(await FromAsync("sourceKind=priority"));
        // The first action that was raised at all came from a meeting that is told in words.
        Assert.Equal(["A-1", ofMeeting], await FromAsync("sourceKind=meeting"));
        Assert.Empty(await FromAsync("sourceKind=measure&source=neglect&sourceNumber=2"));

        async Task<IReadOnlyList<string>> FromAsync(string query)
        {
            return References(await manager.ReadAsync($"/{board.Slug}/api/actions?sort=reference&{query}"));
        }
    }

    [Fact]
    public async Task The_list_says_what_it_is_narrowed_to_and_how_many_came_from_each_kind()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        _ = await RaiseAsync(manager, board, records, RecordKind.Measure);

        var list = await manager.ReadAsync(
            $"/{board.Slug}/api/actions?sourceKind=measure&source=neglect&sourceNumber=1"
        );

        Assert.Equal("Plans", list.GetProperty("source").GetProperty("label").GetString());
        Assert.Equal(
            """[{"kind":"measure","count":1},{"kind":"meeting","count":1}]""",
            list.GetProperty("sources").GetRawText()
        );
    }

    [Fact]
    public async Task In_order_of_priorities_what_came_from_a_measure_stands_with_its_priority()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        _ = await manager.AgreeAsync(board, "Exploitation");
        var (_, ofNeglect) = await manager.MakeActionAsync(board, From("neglect", "2017-12-31"));
        var (_, ofExploitation) = await manager.MakeActionAsync(board, From("exploitation", "2018-01-31"));
        var (_, ofMeasure) = await RaiseAsync(manager, board, records, RecordKind.Measure);

        var list = await manager.ReadAsync($"/{board.Slug}/api/actions?sort=priority");

        Assert.Equal([ofExploitation, ofMeasure, ofNeglect, "A-1"], References(list), StringComparer.Ordinal);
        Assert.Equal(
            "Neglect",
            list.GetProperty("items")[1]
                .GetProperty("sources")[0]
                .GetProperty("record")
                .GetProperty("belongsTo")
                .GetString()
        );
    }

    [Fact]
    public async Task A_priority_counts_what_came_from_its_measures()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        _ = await RaiseAsync(manager, board, records, RecordKind.Measure);

        var priority = (await manager.ReadAsync($"/{board.Slug}/api/priorities")).GetProperty("items")[0];

        Assert.Equal("""{"done":0,"waiting":0,"all":1}""", priority.GetProperty("actions").GetRawText());
    }

    [Theory]
    [InlineData("sourceKind=rumour", "sourceKind")]
    [InlineData("sourceKind=record", "sourceKind")]
    [InlineData("sourceKind=review&source=neglect", "source")]
    [InlineData("source=neglect", "source")]
    public async Task A_source_that_the_list_does_not_know_is_refused(string query, string field)
    {
        var (board, manager) = await api.BoardOfSourcesAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/actions?{query}");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    [Fact]
    public async Task The_action_log_names_what_each_action_came_from_and_leads_there()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        _ = await RaiseAsync(manager, board, records, RecordKind.Measure);
        var log = $"/{board.Slug}/api/meetings/{records[^1].Address}/action-log";

        using var page = await manager.GetAsync($"{log}?format=html");
        using var file = await manager.GetAsync($"{log}?format=docx");

        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(
            $"/{board.Slug}/priorities/neglect/measures/1\">Neglect: Plans</a>",
            text,
            StringComparison.Ordinal
        );
        using var word = new Documents.Word(
            await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        var field = Assert.Single(word.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.SimpleField>());
        Assert.EndsWith(
            $"/{board.Slug}/priorities/neglect/measures/1\" ",
            field.Instruction?.Value,
            StringComparison.Ordinal
        );
        Assert.Equal("Neglect: Plans", field.InnerText);
    }

    [Fact]
    public async Task A_search_tells_which_record_it_found_and_offers_to_raise_an_action_from_it()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        _ = await manager.OneOfEachAsync(board);

        var found = await manager.ReadAsync($"/{board.Slug}/api/search?text=plans");

        var measure = """{"kind":"measure","address":"neglect","number":1}""";
        Assert.Equal(measure, found.GetProperty("items")[0].GetProperty("record").GetRawText());
        Assert.Equal(measure, found.GetProperty("commands")[0].GetProperty("record").GetRawText());
    }
}
