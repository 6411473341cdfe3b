using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>The evidence of an agency: by the use cases of a board's, on the agency's own rows, and seen by no board.</summary>
public sealed class AgencyEvidenceTests(ApiFixture api)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task References_count_for_each_owner_from_the_first()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, _) = given.Sides[0];
        var ofBoard = await manager.AddEvidenceAsync(board);

        var first = await given.Lead.AddEvidenceAsync(given.Agency);
        var second = await given.Lead.AddEvidenceAsync(given.Agency);

        Assert.EndsWith("/E-1", ofBoard, StringComparison.Ordinal);
        Assert.EndsWith("/E-1", first, StringComparison.Ordinal);
        Assert.EndsWith("/E-2", second, StringComparison.Ordinal);
        Assert.Equal(1, (await manager.ReadAsync($"/{board.Slug}/api/evidence")).GetProperty("total").GetInt32());
        Assert.Equal(2, (await ListAsync(given)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_document_is_reworded_and_revised_and_found_by_its_words()
    {
        var given = await api.ProvingAsync();
        var path = await given.Lead.AddEvidenceAsync(given.Agency);
        await given
            .Lead.PutAsync(path, new { title = "Register of custody staff", reviewOn = "2018-01-31" }, version: 1)
            .MustSucceed();
        await given.Lead.PostAsync($"{path}/revisions", EvidenceGiven.Newer(), version: 2).MustSucceed();
        _ = await given.Lead.AddEvidenceAsync(given.Agency, EvidenceGiven.Link("Audit of referrals"));

        var found = await ListAsync(given, "?text=custody");

        var item = Assert.Single(found.GetProperty("items").EnumerateArray());
        Assert.Equal("E-1", item.GetProperty("reference").GetString());
        Assert.Equal(2, item.GetProperty("revisions").GetInt32());
        Assert.Equal("https://board.example/Register-of-autumn", item.GetProperty("address").GetString());
        Assert.True(found.GetProperty("can").GetProperty("add").GetBoolean());
        var detail = await given.Lead.ReadAsync(path);
        Assert.Equal(given.Lead.Name, detail.GetProperty("revisions")[0].GetProperty("declaredBy").GetString());
    }

    [Fact]
    public async Task A_file_comes_back_as_it_was_until_the_item_is_withdrawn()
    {
        var given = await api.ProvingAsync();
        var content = FileGiven.Word();
        var path = await FileAsync(given, "Register.docx", content);

        using var fetched = await given.Lead.GetAsync($"{path}/revisions/1/file");
        await given
            .Lead.PostAsync($"{path}/withdrawal", new { reason = "A page was wrong." }, version: 1)
            .MustSucceed();
        using var closed = await given.Lead.GetAsync($"{path}/revisions/1/file");

        Assert.Equal(content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        _ = await closed.MustRefuse(HttpStatusCode.Conflict, "evidence.file-closed");
        Assert.Equal(1, (await ListAsync(given, "?show=withdrawn")).GetProperty("total").GetInt32());
        Assert.Equal(1, await PiecesAsync(given));
    }

    [Fact]
    public async Task The_content_of_a_file_is_destroyed_by_the_lead_and_not_by_a_contributor()
    {
        var given = await api.ProvingAsync();
        var path = await FileAsync(given, "a.txt", FileGiven.Bytes("Forty people."));
        var contributor = await api.Given.MemberAsync(given.Agency, "contributor");
        var body = new { reason = "It should not be here." };

        using var refused = await contributor.PostAsync($"{path}/revisions/1/destruction", body, version: 1);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(1, await PiecesAsync(given));
        await given.Lead.PostAsync($"{path}/revisions/1/destruction", body, version: 1).MustSucceed();

        Assert.Equal(0, await PiecesAsync(given));
        var file = (await given.Lead.ReadAsync(path)).GetProperty("revisions")[0].GetProperty("file");
        Assert.Equal(given.Lead.Name, file.GetProperty("destroyed").GetProperty("by").GetString());
    }

    [Fact]
    public async Task Marked_words_in_a_file_are_answered_for_and_the_answer_is_the_agencys()
    {
        var given = await api.ProvingAsync();
        var file = FileGiven.Word($"As in the story of {TextGiven.Marked}.");
        using var looked = await given.Lead.PostAsync(
            $"/agencies/{given.Agency.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, "story.docx", file)
        );
        var mark = Assert.Single((await looked.JsonAsync()).GetProperty("findings").EnumerateArray());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());
        var terms = FileGiven.Terms();

        using var refused = await OfferAsync(given, "story.docx", file, terms);
        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(0, await PiecesAsync(given));
        terms["answers"] = new[] { TextGiven.Answer("file") };
        await OfferAsync(given, "story.docx", file, terms).MustSucceed();

        Assert.Equal(1, await PiecesAsync(given));
        Assert.Equal(
            ["file"],
            await Statement.ColumnAsync(
                api.Database.AdminConnectionString,
                "select field from app.agency_text_answers where agency_id = $1",
                given.Agency.Id.Value
            )
        );
    }

    [Fact]
    public async Task An_action_stands_on_the_agencys_evidence_and_the_board_sees_nothing_of_it()
    {
        var given = await api.ProvingAsync();
        var (board, manager, action, reference) = given.Sides[0];
        var path = await given.Lead.AddEvidenceAsync(given.Agency);
        var place = EvidenceGiven.InAction(board.Slug, reference);

        await given.Lead.CiteAsync(path, place, version: 1);
        using var again = await given.Lead.PostAsync($"{path}/citations", new { place }, version: 2);

        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.cited-already");
        var cited = Assert.Single(await CitedAsync(given));
        Assert.Equal("E-1", cited.GetProperty("reference").GetString());
        Assert.Equal("action", cited.GetProperty("kind").GetString());
        var used = Assert.Single((await given.Lead.ReadAsync(path)).GetProperty("usedIn").EnumerateArray());
        Assert.Equal(reference, used.GetProperty("action").GetString());
        Assert.Equal(board.Slug, used.GetProperty("board").GetString());
        Assert.StartsWith($"{reference} Train.", used.GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Empty((await manager.ReadAsync($"{action}/evidence")).GetProperty("items").EnumerateArray());
        Assert.Equal(2, (await manager.ReadAsync(action)).GetProperty("version").GetInt32());
        await given
            .Lead.SendAsync(
                HttpMethod.Delete,
                $"{path}/citations/{cited.GetProperty("id").GetGuid()}",
                body: null,
                version: 2
            )
            .MustSucceed();
        Assert.Empty(await CitedAsync(given));
    }

    [Fact]
    public async Task An_agency_cannot_cite_from_a_record_that_it_does_not_own()
    {
        var given = await api.ProvingAsync();
        var other = await api.ProvingAsync();
        var (board, _, _, reference) = other.Sides[0];
        var path = await given.Lead.AddEvidenceAsync(given.Agency);

        using var ofOther = await CiteAsync(EvidenceGiven.InAction(board.Slug, reference));
        using var nowhere = await CiteAsync(EvidenceGiven.InAction("nobody", "A-1"));
        using var ofBoard = await CiteAsync(EvidenceGiven.InPriority("neglect"));
        using var nothing = await CiteAsync(new { kind = "action" });

        Assert.Equal(["place"], await FieldsAsync(ofOther), StringComparer.Ordinal);
        Assert.Equal(["place"], await FieldsAsync(nowhere), StringComparer.Ordinal);
        Assert.Equal(["place.kind"], await FieldsAsync(ofBoard), StringComparer.Ordinal);
        Assert.Equal(["place.action", "place.board"], await FieldsAsync(nothing), StringComparer.Ordinal);

        Task<HttpResponseMessage> CiteAsync(object place)
        {
            return given.Lead.PostAsync($"{path}/citations", new { place }, version: 1);
        }
    }

    [Fact]
    public async Task A_board_cites_from_no_action_of_an_agency()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, reference) = given.Sides[0];
        var path = await manager.AddEvidenceAsync(board);

        using var refused = await manager.PostAsync(
            $"{path}/citations",
            new { place = EvidenceGiven.InAction(board.Slug, reference) },
            version: 1
        );

        Assert.Equal(["place.kind"], await FieldsAsync(refused), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_agencys_history_tells_what_became_of_its_evidence_and_the_boards_does_not()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, reference) = given.Sides[0];
        var path = await given.Lead.AddEvidenceAsync(
            given.Agency,
            EvidenceGiven.Link(place: EvidenceGiven.InAction(board.Slug, reference))
        );
        await given
            .Lead.PostAsync($"{path}/withdrawal", new { reason = "A page was wrong." }, version: 2)
            .MustSucceed();

        var own = await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history?kind=evidence");
        var ofBoard = await manager.ReadAsync($"/{board.Slug}/api/history?kind=evidence");

        Assert.Equal(
            ["Withdrew evidence", "Cited evidence", "Added evidence"],
            own.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("sentence").GetString()),
            StringComparer.Ordinal
        );
        Assert.Empty(ofBoard.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_the_item_as_it_is_now()
    {
        var given = await api.ProvingAsync();
        var path = await given.Lead.AddEvidenceAsync(given.Agency);
        await given.Lead.PutAsync(path, new { title = "Register of custody staff" }, version: 1).MustSucceed();

        using var late = await given.Lead.PostAsync($"{path}/withdrawal", new { reason = "Wrong." }, version: 1);

        var problem = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "evidence.stale");
        Assert.Equal("Register of custody staff", problem.GetProperty("current").GetProperty("title").GetString());
    }

    private static Task<JsonElement> ListAsync(Proving given, string query = "") =>
        given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/evidence{query}");

    private static async Task<JsonElement[]> CitedAsync(Proving given) =>
        [.. (await given.Lead.ReadAsync($"{given.Theirs(0)}/evidence")).GetProperty("items").EnumerateArray()];

    private static Task<HttpResponseMessage> OfferAsync(
        Proving given,
        string name,
        byte[] content,
        IDictionary<string, object?> terms
    ) => given.Lead.PostAsync($"/agencies/{given.Agency.Slug}/api/evidence", FileGiven.Form(terms, name, content));

    private static async Task<string> FileAsync(Proving given, string name, byte[] content)
    {
        await OfferAsync(given, name, content, FileGiven.Terms()).MustSucceed();

        return $"/agencies/{given.Agency.Slug}/api/evidence/E-1";
    }

    private Task<long> PiecesAsync(Proving given) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.agency_file_pieces where agency_id = $1",
            given.Agency.Id.Value
        );

    private static async Task<IEnumerable<string>> FieldsAsync(HttpResponseMessage response) =>
        (await response.MustRefuse(HttpStatusCode.BadRequest, "invalid"))
            .GetProperty("fields")
            .EnumerateObject()
            .Select(field => field.Name)
            .Order(StringComparer.Ordinal);
}
