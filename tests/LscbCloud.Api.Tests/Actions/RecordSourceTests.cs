using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Actions that came from records of every kind.</summary>
public sealed class RecordSourceTests(ApiFixture api)
{
    [Fact]
    public async Task An_action_comes_from_a_record_of_any_kind_names_it_and_leads_to_it()
    {
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        Assert.Equal(Enum.GetValues<RecordKind>().Order(), records.Select(record => record.Kind).Order());

        foreach (var record in records)
        {
            var (path, reference) = await manager.MakeActionAsync(board, From(record.Body));

            var source = Assert.Single((await manager.ReadAsync(path)).GetProperty("sources").EnumerateArray());
            Assert.Equal(record.Words, source.GetProperty("words").GetString());
            Assert.Equal(record.Word, source.GetProperty("record").GetProperty("kind").GetString());
            Assert.Equal(record.Page, source.GetProperty("record").GetProperty("page").GetString());
            var list = await manager.ReadAsync($"/{board.Slug}/api/actions?{record.Query}");
            Assert.Contains(reference, References(list), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task The_list_shows_what_came_from_one_record_and_from_what_belongs_to_it()
    {
        var (board, manager) = await BoardAsync();
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
        var (board, manager) = await BoardAsync();
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
        var (board, manager) = await BoardAsync();
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
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        _ = await RaiseAsync(manager, board, records, RecordKind.Measure);

        var priority = (await manager.ReadAsync($"/{board.Slug}/api/priorities")).GetProperty("items")[0];

        Assert.Equal("""{"done":0,"all":1}""", priority.GetProperty("actions").GetRawText());
    }

    [Fact]
    public async Task An_update_a_judgement_and_a_reading_are_sources_as_parts_of_their_records()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.OneOfEachAsync(board);
        var priority = $"/{board.Slug}/api/priorities/neglect";
        await manager.PostAsync($"{priority}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        var update = (await manager.ReadAsync(priority)).GetProperty("updates")[0].GetProperty("id").GetGuid();

        Assert.Equal(
            "Neglect: update as at 1 August 2017",
            await WordsOfAsync(Part("priority", "neglect", number: null, new { kind = "update", id = update }))
        );
        Assert.Equal(
            "Neglect: What the impact was, update as at 1 August 2017",
            await WordsOfAsync(Part("priority", "neglect", number: null, new { kind = "impact", id = update }))
        );
        Assert.Equal(
            "Neglect: Plans, reading as at 31 March 2017",
            await WordsOfAsync(Part("measure", "neglect", 1, new { kind = "reading", number = 1 }))
        );

        async Task<string?> WordsOfAsync(object record)
        {
            var (path, _) = await manager.MakeActionAsync(board, From(record));
            var source = (await manager.ReadAsync(path)).GetProperty("sources")[0];
            Assert.NotEqual(
                JsonValueKind.Null,
                source.GetProperty("record").GetProperty("part").GetProperty("id").ValueKind
            );

            return source.GetProperty("words").GetString();
        }
    }

    [Fact]
    public async Task Another_boards_record_and_one_that_is_not_there_are_refused_beside_the_field()
    {
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        var other = await api.Given.BoardAsync("others");
        var stranger = await api.Given.MemberAsync(other, "manager");

        foreach (var record in records)
        {
            await RefusedAsync(stranger, other, record.Body, "source.record");
        }

        await RefusedAsync(
            manager,
            board,
            new
            {
                kind = "measure",
                address = "neglect",
                number = 9,
            },
            "source.record"
        );
        await RefusedAsync(manager, board, new { kind = "measure", address = "neglect" }, "source.record");
        await RefusedAsync(manager, board, new { kind = "action", address = "word" }, "source.record");
        await RefusedAsync(
            manager,
            board,
            Part("priority", "neglect", number: null, new { kind = "update", id = Guid.CreateVersion7() }),
            "source.record"
        );
        await RefusedAsync(
            manager,
            board,
            Part("meeting", records[^1].Address, number: null, new { kind = "update", id = Guid.CreateVersion7() }),
            "source.record"
        );
        await RefusedAsync(manager, board, new { address = "neglect" }, "source.record.kind");
        await RefusedAsync(manager, board, new { kind = "priority" }, "source.record.address");
    }

    [Fact]
    public async Task A_meeting_to_come_is_no_source()
    {
        var (board, manager) = await BoardAsync();
        var group = await manager.GroupAsync(board, "Executive");
        var meeting = await manager.MeetingAsync(board, group, "2017-10-19");

        await RefusedAsync(manager, board, new { kind = "meeting", address = meeting }, "source.record");
    }

    [Fact]
    public async Task A_record_takes_no_words_and_no_other_kind_beside_it()
    {
        var (board, manager) = await BoardAsync();
        var record = (await manager.OneOfEachAsync(board)).First(known => known.Kind is RecordKind.Measure).Body;

        await RefusedSourceAsync(new { record, words = "Neglect" }, "source.record");
        await RefusedSourceAsync(new { record, kind = "review" }, "source.kind");
        await RefusedSourceAsync(new { kind = "record" }, "source.record");

        async Task RefusedSourceAsync(object source, string field)
        {
            var terms = ActionGiven.Terms();
            terms["source"] = source;
            using var response = await manager.PostAsync($"/{board.Slug}/api/actions", terms);

            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
        }
    }

    [Theory]
    [InlineData("sourceKind=rumour", "sourceKind")]
    [InlineData("sourceKind=record", "sourceKind")]
    [InlineData("sourceKind=review&source=neglect", "source")]
    [InlineData("source=neglect", "source")]
    public async Task A_source_that_the_list_does_not_know_is_refused(string query, string field)
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/actions?{query}");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    [Fact]
    public async Task The_action_log_names_what_each_action_came_from_and_leads_there()
    {
        var (board, manager) = await BoardAsync();
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
    public async Task An_agency_sees_nothing_of_the_record_that_its_action_came_from()
    {
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        var agency = await api.Given.AgencyAsync($"{board.Slug}-police");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        await manager.SeatAsync(board, agency);
        var terms = From(records.First(record => record.Kind is RecordKind.Evidence).Body, agency.Slug);
        var (path, reference) = await manager.MakeActionAsync(board, terms);

        var theirs = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}");

        Assert.Contains("E-1 Register", (await manager.ReadAsync(path)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("E-1", theirs.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_tells_which_record_it_found_and_offers_to_raise_an_action_from_it()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.OneOfEachAsync(board);

        var found = await manager.ReadAsync($"/{board.Slug}/api/search?text=plans");

        var measure = """{"kind":"measure","address":"neglect","number":1}""";
        Assert.Equal(measure, found.GetProperty("items")[0].GetProperty("record").GetRawText());
        Assert.Equal(measure, found.GetProperty("commands")[0].GetProperty("record").GetRawText());
    }

    private static object Part(string kind, string address, int? number, object part) =>
        new
        {
            kind,
            address,
            number,
            part,
        };

    private static IDictionary<string, object?> From(object record, string? agency = null)
    {
        var terms = ActionGiven.Terms("Look into it.", agency);
        terms["source"] = new { record };

        return terms;
    }

    private static IDictionary<string, object?> From(string priority, string due)
    {
        var terms = ActionGiven.Terms("Look into it.", due: due);
        terms["source"] = new { kind = "priority", priority };

        return terms;
    }

    private static Task<(string Path, string Reference)> RaiseAsync(
        TestPerson manager,
        TestBoard board,
        IReadOnlyList<NamedRecord> records,
        RecordKind kind
    ) => manager.MakeActionAsync(board, From(records.First(record => record.Kind == kind).Body));

    private static async Task RefusedAsync(TestPerson person, TestBoard board, object record, string field)
    {
        using var response = await person.PostAsync($"/{board.Slug}/api/actions", From(record));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    private static string[] References(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("reference").GetString() ?? "")];

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("sources");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
