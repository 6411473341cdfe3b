using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>One document, cited from the parts of an update, a reading, the word that an action is done.</summary>
public sealed class CitationTests(ApiFixture api)
{
    [Fact]
    public async Task One_document_stands_under_each_part_of_an_update_and_names_them_all()
    {
        var (board, manager) = await BoardAsync();
        var (priority, update) = await UpdateAsync(manager, board);
        var path = await manager.AddEvidenceAsync(board);

        await manager.CiteAsync(path, EvidenceGiven.InUpdate("neglect", update, "did"), version: 1);
        await manager.CiteAsync(path, EvidenceGiven.InUpdate("neglect", update, "impact"), version: 2);

        var cited = (await manager.ReadAsync($"{priority}/evidence")).GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(["did", "impact"], cited.Select(c => c.GetProperty("part").GetString()), StringComparer.Ordinal);
        Assert.All(cited, c => Assert.Equal(update, c.GetProperty("update").GetGuid()));
        var used = (await manager.ReadAsync(path)).GetProperty("usedIn");
        Assert.Equal(
            [
                "Neglect: What the impact was, update as at 1 August 2017",
                "Neglect: What we did, update as at 1 August 2017",
            ],
            used.EnumerateArray().Select(u => u.GetProperty("words").GetString()).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task The_same_place_cites_it_once()
    {
        var (board, manager) = await BoardAsync();
        var (_, update) = await UpdateAsync(manager, board);
        var path = await manager.AddEvidenceAsync(board);
        var place = EvidenceGiven.InUpdate("neglect", update);
        await manager.CiteAsync(path, place, version: 1);

        using var again = await manager.PostAsync($"{path}/citations", new { place }, version: 2);

        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.cited-already");
    }

    [Fact]
    public async Task A_citation_that_is_taken_away_is_gone_from_both_pages_and_kept_in_the_history()
    {
        var (board, manager) = await BoardAsync();
        var (priority, update) = await UpdateAsync(manager, board);
        var path = await manager.AddEvidenceAsync(
            board,
            EvidenceGiven.Link(place: EvidenceGiven.InUpdate("neglect", update))
        );
        var citation = await manager.CitationAsync(path);

        await manager
            .SendAsync(HttpMethod.Delete, $"{path}/citations/{citation}", body: null, version: 2)
            .MustSucceed();
        using var again = await manager.SendAsync(
            HttpMethod.Delete,
            $"{path}/citations/{citation}",
            body: null,
            version: 3
        );

        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.citation-gone");
        Assert.Empty((await manager.ReadAsync($"{priority}/evidence")).GetProperty("items").EnumerateArray());
        Assert.Empty((await manager.ReadAsync(path)).GetProperty("usedIn").EnumerateArray());
        var history = await manager.ReadAsync($"/{board.Slug}/api/history?kind=evidence");
        var latest = history.GetProperty("items")[0];
        Assert.Equal("Took a citation of evidence away", latest.GetProperty("sentence").GetString());
        Assert.StartsWith(
            "Neglect: What we did",
            latest.GetProperty("changes")[0].GetProperty("before").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_update_of_another_priority_is_no_place()
    {
        var (board, manager) = await BoardAsync();
        var (_, update) = await UpdateAsync(manager, board);
        _ = await manager.AgreeAsync(board, "Exploitation");
        var path = await manager.AddEvidenceAsync(board);

        using var response = await manager.PostAsync(
            $"{path}/citations",
            new { place = EvidenceGiven.InUpdate("exploitation", update) },
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("place", out _));
    }

    [Fact]
    public async Task A_place_that_is_not_there_takes_no_number_and_adds_nothing()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.PostAsync(
            $"/{board.Slug}/api/evidence",
            EvidenceGiven.Link(place: EvidenceGiven.InPriority("not-there"))
        );

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.EndsWith("/E-1", await manager.AddEvidenceAsync(board), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_that_an_action_is_done_stands_on_evidence_that_its_agency_does_not_see()
    {
        var (board, manager) = await BoardAsync();
        var agency = await api.Given.AgencyAsync($"{board.Slug}-police");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        await manager.SeatAsync(board, agency);
        var (action, reference) = await manager.MakeActionAsync(board, ActionGiven.Terms(agency: agency.Slug));
        await manager.PostAsync($"{action}/completions", ActionGiven.Done(), version: 2).MustSucceed();
        var completion = (await manager.ReadAsync(action)).GetProperty("completions")[0].GetProperty("id").GetGuid();
        var place = new
        {
            kind = "completion",
            action = reference,
            completion,
        };

        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Sealed register", place: place));

        var cited = Assert.Single(
            (await manager.ReadAsync($"{action}/evidence")).GetProperty("items").EnumerateArray()
        );
        Assert.Equal(completion, cited.GetProperty("completion").GetGuid());
        var used = (await manager.ReadAsync(path)).GetProperty("usedIn")[0];
        Assert.Equal(reference, used.GetProperty("action").GetString());
        Assert.StartsWith($"{reference} ", used.GetProperty("words").GetString(), StringComparison.Ordinal);
        var theirs = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}");
        Assert.DoesNotContain("Sealed", theirs.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_of_a_measure_stands_on_evidence()
    {
        var (board, manager) = await BoardAsync();
        var priority = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.MeasureAsync(priority, "Plans");
        var place = new
        {
            kind = "reading",
            priority = "neglect",
            measure = 1,
            reading = 1,
        };

        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link(place: place));

        var cited = Assert.Single(
            (await manager.ReadAsync($"{priority}/evidence")).GetProperty("items").EnumerateArray()
        );
        Assert.Equal((1, 1), (cited.GetProperty("measure").GetInt32(), cited.GetProperty("reading").GetInt32()));
        var used = (await manager.ReadAsync(path)).GetProperty("usedIn")[0];
        Assert.Equal(1, used.GetProperty("measure").GetInt32());
        Assert.StartsWith(
            "Neglect: Plans, reading as at",
            used.GetProperty("words").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Citations_of_a_priority_come_in_pages()
    {
        var (board, manager) = await BoardAsync();
        var priority = await manager.AgreeAsync(board, "Neglect");
        var place = EvidenceGiven.InPriority("neglect");
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("First", place: place));
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Second", place: place));

        var first = await manager.ReadAsync($"{priority}/evidence?limit=1");
        var second = await manager.ReadAsync(
            $"{priority}/evidence?limit=1&after={first.GetProperty("next").GetGuid()}"
        );

        Assert.Equal("First", first.GetProperty("items")[0].GetProperty("title").GetString());
        Assert.Equal("Second", second.GetProperty("items")[0].GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    private static async Task<(string Priority, Guid Update)> UpdateAsync(TestPerson manager, TestBoard board)
    {
        var priority = await manager.AgreeAsync(board, "Neglect");
        await manager.PostAsync($"{priority}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        var detail = await manager.ReadAsync(priority);

        return (priority, detail.GetProperty("updates")[0].GetProperty("id").GetGuid());
    }

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("citations");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
