using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class EvidenceTests(ApiFixture api)
{
    [Fact]
    public async Task A_link_is_kept_with_its_day_and_with_who_declared_that_it_names_nobody()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.PostAsync($"/{board.Slug}/api/evidence", EvidenceGiven.Link());

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/{board.Slug}/api/evidence/E-1", response.Headers.Location?.OriginalString);
        var detail = await manager.ReadAsync($"/{board.Slug}/api/evidence/E-1");
        var revision = Assert.Single(detail.GetProperty("revisions").EnumerateArray());
        Assert.Equal("https://board.example/Register-of-training", revision.GetProperty("address").GetString());
        Assert.Equal("2017-09-01", revision.GetProperty("documentOn").GetString());
        Assert.Equal(manager.Name, revision.GetProperty("declaredBy").GetString());
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.PostAsync($"/{board.Slug}/api/evidence", new { });

        Assert.Equal(["address", "documentOn", "isDeclared", "title"], await FieldsAsync(response));
        Assert.Equal(0, (await ListAsync(manager, board)).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("address", "javascript:alert(1)")]
    [InlineData("address", "https://robin:secret@board.example/")]
    [InlineData("documentOn", "2017-09-27")]
    [InlineData("reviewOn", "2017-09-26")]
    [InlineData("isDeclared", false)]
    [InlineData("title", "")]
    public async Task Each_wrong_field_of_evidence_is_named_with_its_error(string field, object value)
    {
        var (board, manager) = await BoardAsync();
        var link = EvidenceGiven.Link();
        link[field] = value;

        using var response = await manager.PostAsync($"/{board.Slug}/api/evidence", link);

        Assert.Equal([field], await FieldsAsync(response));
    }

    [Fact]
    public async Task A_place_that_is_not_named_whole_is_refused_field_by_field()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AddEvidenceAsync(board);

        using var nothing = await manager.PostAsync($"{path}/citations", new { }, version: 1);
        using var update = await manager.PostAsync(
            $"{path}/citations",
            new { place = new { kind = "update" } },
            version: 1
        );
        using var word = await manager.PostAsync(
            $"{path}/citations",
            new { place = new { kind = "completion" } },
            version: 1
        );

        Assert.Equal(["place.kind"], await FieldsAsync(nothing));
        Assert.Equal(["place.part", "place.priority", "place.update"], await FieldsAsync(update));
        Assert.Equal(["place.action", "place.completion"], await FieldsAsync(word));
    }

    [Fact]
    public async Task A_newer_revision_is_declared_anew_and_the_earlier_one_stays_readable()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AddEvidenceAsync(board);
        using var undeclared = await manager.PostAsync(
            $"{path}/revisions",
            EvidenceGiven.Newer(isDeclared: false),
            version: 1
        );
        Assert.Equal(["isDeclared"], await FieldsAsync(undeclared));

        await manager.PostAsync($"{path}/revisions", EvidenceGiven.Newer(), version: 1).MustSucceed();
        using var older = await manager.PostAsync(
            $"{path}/revisions",
            EvidenceGiven.Newer(documentOn: "2017-09-19"),
            version: 2
        );

        Assert.Equal(["documentOn"], await FieldsAsync(older));
        var detail = await manager.ReadAsync(path);
        Assert.Equal(
            ["https://board.example/Register-of-autumn", "https://board.example/Register-of-training"],
            detail.GetProperty("revisions").EnumerateArray().Select(r => r.GetProperty("address").GetString()),
            StringComparer.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("reviewOn").ValueKind);
    }

    [Fact]
    public async Task Withdrawn_evidence_stays_cited_with_a_mark_and_without_a_link()
    {
        var (board, manager) = await BoardAsync();
        var priority = await manager.AgreeAsync(board, "Neglect");
        var path = await manager.AddEvidenceAsync(
            board,
            EvidenceGiven.Link(place: EvidenceGiven.InPriority("neglect"))
        );

        await manager.PostAsync($"{path}/withdrawal", new { reason = "A page was wrong." }, version: 2).MustSucceed();

        var cited = Assert.Single(
            (await manager.ReadAsync($"{priority}/evidence")).GetProperty("items").EnumerateArray()
        );
        Assert.True(cited.GetProperty("isWithdrawn").GetBoolean());
        Assert.Equal(JsonValueKind.Null, cited.GetProperty("address").ValueKind);
        var detail = await manager.ReadAsync(path);
        Assert.Equal("A page was wrong.", detail.GetProperty("withdrawal").GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("revisions")[0].GetProperty("address").ValueKind);
        using var change = await manager.PutAsync(path, new { title = "Other" }, version: 3);
        _ = await change.MustRefuse(HttpStatusCode.Conflict, "evidence.withdrawn");
    }

    [Fact]
    public async Task A_write_that_names_an_older_version_is_refused_with_the_evidence_as_it_is_now()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AddEvidenceAsync(board);
        await manager.PutAsync(path, new { title = "Theirs" }, version: 1).MustSucceed();

        using var mine = await manager.PutAsync(path, new { title = "Mine" }, version: 1);

        var problem = await mine.MustRefuse(HttpStatusCode.PreconditionFailed, "evidence.stale");
        Assert.Equal("Theirs", problem.GetProperty("current").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_list_is_narrowed_counted_and_paged()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("First register"));
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Second audit"));
        var gone = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Third register"));
        await manager.PostAsync($"{gone}/withdrawal", new { reason = "Old." }, version: 1).MustSucceed();

        var page = await ListAsync(manager, board, "?limit=1");
        var next = await ListAsync(manager, board, "?limit=1&after=E-2");
        var withdrawn = await ListAsync(manager, board, "?show=withdrawn");
        var named = await ListAsync(manager, board, "?show=all&text=REGISTER");
        var byReference = await ListAsync(manager, board, "?show=all&text=e2");

        Assert.Equal(("E-2", "E-2", 2), (References(page), page.GetProperty("next").GetString(), Total(page)));
        Assert.Equal(("E-1", null, 2), (References(next), next.GetProperty("next").GetString(), Total(next)));
        Assert.Equal("E-3", References(withdrawn));
        Assert.Equal("E-3 E-1", References(named));
        Assert.Equal("E-2", References(byReference));
        Assert.Equal(
            (2, 0, 1, 3),
            (Count(page, "current"), Count(page, "review"), Count(page, "withdrawn"), Count(page, "all"))
        );
    }

    [Theory]
    [InlineData("?show=nothing", "shown")]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=101", "limit")]
    [InlineData("?after=A-1", "after")]
    public async Task An_address_that_asks_for_nothing_known_is_refused(string query, string field)
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.GetAsync($"/{board.Slug}/api/evidence{query}");

        Assert.Equal([field], await FieldsAsync(response));
    }

    [Fact]
    public async Task Changes_to_evidence_stand_in_the_history_under_its_reference()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link(place: EvidenceGiven.InPriority("neglect")));

        var history = await manager.ReadAsync($"/{board.Slug}/api/history?kind=evidence");

        var latest = history.GetProperty("items")[0];
        Assert.Equal("Cited evidence", latest.GetProperty("sentence").GetString());
        Assert.Equal("E-1", latest.GetProperty("subject").GetProperty("slug").GetString());
        Assert.Equal("Neglect", latest.GetProperty("changes")[0].GetProperty("after").GetString());
    }

    [Fact]
    public async Task Marked_words_keep_evidence_from_being_cited_until_somebody_answers_for_them()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        var link = EvidenceGiven.Link();
        var path = await manager.AddEvidenceAsync(board, link);
        link["note"] = $"The story of {TextGiven.Marked}.";
        // Written before texts were looked through in each save.
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.evidence set note = $2 where board_id = $1",
            board.Id.Value,
            (string)link["note"]!
        );
        var place = EvidenceGiven.InPriority("neglect");

        using var refused = await manager.PostAsync($"{path}/citations", new { place }, version: 1);
        link["place"] = place;
        link["answers"] = new[] { TextGiven.Answer("note") };
        var answered = await manager.AddEvidenceAsync(board, link);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(["note"], await FieldsAsync(refused, HttpStatusCode.UnprocessableEntity));
        Assert.Single((await manager.ReadAsync(answered)).GetProperty("usedIn").EnumerateArray());
    }

    [Fact]
    public async Task Other_words_of_what_is_cited_are_asked_about_before_they_are_saved()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");
        var path = await manager.AddEvidenceAsync(
            board,
            EvidenceGiven.Link(place: EvidenceGiven.InPriority("neglect"))
        );
        var title = $"The story of {TextGiven.Marked}";

        using var refused = await manager.PutAsync(path, new { title }, version: 2);
        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        await manager
            .PutAsync(path, new { title, answers = new[] { TextGiven.Answer("title") } }, version: 2)
            .MustSucceed();

        Assert.Equal(title, (await manager.ReadAsync(path)).GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_highlight_report_lists_what_the_priority_stands_on_with_its_state_and_no_address()
    {
        var (board, manager) = await BoardAsync();
        var priority = await manager.AgreeAsync(board, "Neglect");
        var place = EvidenceGiven.InPriority("neglect");
        _ = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Register", place: place));
        var gone = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit", place: place));
        await manager.PostAsync($"{gone}/withdrawal", new { reason = "Old." }, version: 2).MustSucceed();

        using var response = await manager.GetAsync($"{priority}/highlight-report?format=html");

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("E-1 Register", page, StringComparison.Ordinal);
        Assert.Contains("Current", page, StringComparison.Ordinal);
        Assert.Contains("Withdrawn 26 September 2017", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://board.example", page, StringComparison.Ordinal);
    }

    private static async Task<string[]> FieldsAsync(
        HttpResponseMessage response,
        HttpStatusCode status = HttpStatusCode.BadRequest
    )
    {
        var problem = await response.JsonAsync();
        Assert.Equal(status, response.StatusCode);

        return [.. problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal)];
    }

    private static Task<JsonElement> ListAsync(TestPerson person, TestBoard board, string query = "") =>
        person.ReadAsync($"/{board.Slug}/api/evidence{query}");

    private static string References(JsonElement list) =>
        string.Join(
            ' ',
            list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("reference").GetString())
        );

    private static int Total(JsonElement list) => list.GetProperty("total").GetInt32();

    private static int Count(JsonElement list, string sort) => list.GetProperty("counts").GetProperty(sort).GetInt32();

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("evidence");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
