using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.Texts;
using LscbCloud.Application.Files;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class EvidenceFileTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static int _boards;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_kept_with_what_is_known_of_it_and_comes_back_as_it_was()
    {
        var (board, manager) = await BoardAsync();
        var content = FileGiven.Word();
        await manager.OfferAsync(board, "C:\\Papers\\Règister 2017.docx", content).MustSucceed();

        using var fetched = await manager.GetAsync($"/{board.Slug}/api/evidence/E-1/revisions/1/file");

        Assert.Equal(content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        var disposition = fetched.Content.Headers.ContentDisposition;
        Assert.Equal("attachment", disposition?.DispositionType);
        Assert.Equal("Règister 2017.docx", disposition?.FileNameStar);
        Assert.Equal("nosniff", string.Join(' ', fetched.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith(
            "sandbox;",
            string.Join(' ', fetched.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        var revision = (await manager.ReadAsync($"/{board.Slug}/api/evidence/E-1")).GetProperty("revisions")[0];
        Assert.Equal(JsonValueKind.Null, revision.GetProperty("address").ValueKind);
        Assert.Equal(manager.Name, revision.GetProperty("declaredBy").GetString());
        Assert.Equal(content.Length, revision.GetProperty("file").GetProperty("size").GetInt32());
        Assert.False(revision.GetProperty("file").GetProperty("isScanned").GetBoolean());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(content)),
            await Statement.ScalarAsync<string>(
                api.Database.AdminConnectionString,
                "select file_hash from app.evidence_revisions where board_id = $1",
                board.Id.Value
            )
        );
    }

    [Fact]
    public async Task A_large_file_is_kept_in_pieces_and_comes_back_whole()
    {
        var (board, manager) = await BoardAsync();
        var content = FileGiven.Bytes(new string('b', 1_000_000));
        await manager.OfferAsync(board, "shorter.txt", content).MustSucceed();

        using var fetched = await manager.GetAsync($"/{board.Slug}/api/evidence/E-1/revisions/1/file");

        Assert.Equal(content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(4, await PiecesAsync(board));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_413_and_a_sentence()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.OfferAsync(board, "a.txt", new byte[FileSentences.MostBytes + 1]);

        var problem = await response.MustRefuse(HttpStatusCode.RequestEntityTooLarge, "file.too-large");
        Assert.Equal(FileSentences.TooLarge, FileProblem(problem));
        Assert.Equal(0, await PiecesAsync(board));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_form_is_told_at_once_and_nothing_is_kept()
    {
        var (board, manager) = await BoardAsync();
        var terms = EvidenceGiven.Link("");
        terms["isDeclared"] = false;

        using var response = await manager.OfferAsync(board, "programme.pdf", FileGiven.Bytes("MZ\u0090\0"), terms);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["address", "file", "isDeclared", "title"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(FileSentences.OtherContent, FileProblem(problem));
        Assert.Equal(0, await PiecesAsync(board));
        Assert.Equal(0, (await manager.ReadAsync($"/{board.Slug}/api/evidence")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_test_file_of_scanners_is_refused()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.OfferAsync(board, "a.txt", FileGiven.Bytes(FileGiven.TestVirus));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(FileSentences.Virus, FileProblem(problem));
    }

    [Fact]
    public async Task Marked_words_in_a_file_are_shown_and_answered_for_before_it_is_kept()
    {
        var (board, manager) = await BoardAsync();
        var content = FileGiven.Word($"As in the story of {TextGiven.Marked}.");
        using var looked = await manager.PostAsync(
            $"/{board.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, "story.docx", content)
        );
        var mark = Assert.Single((await looked.JsonAsync()).GetProperty("findings").EnumerateArray());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());

        using var refused = await manager.OfferAsync(board, "story.docx", content);

        _ = await refused.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered");
        Assert.Equal(0, await PiecesAsync(board));
        var terms = FileGiven.Terms();
        terms["answers"] = new[] { TextGiven.Answer("file") };
        await manager.OfferAsync(board, "story.docx", content, terms).MustSucceed();
        Assert.Equal(1, await PiecesAsync(board));
    }

    [Fact]
    public async Task Words_on_the_pages_of_a_PDF_are_marked_as_in_any_file()
    {
        var (board, manager) = await BoardAsync();
        var page = PdfGiven.Text("[(NHS number 943) -20 (47) 30 (65919)] TJ 0 -14 Td (Date of birth 3 May 2009) Tj");
        var content = PdfGiven.Page(PdfGiven.Packed($"{page} 0 0 9 9 re f"));

        using var looked = await manager.PostAsync(
            $"/{board.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, "story.pdf", content)
        );

        var check = await looked.JsonAsync();
        Assert.Equal(
            ["date-of-birth 3 May 2009", "nhs-number 9434765919"],
            check
                .GetProperty("findings")
                .EnumerateArray()
                .Select(mark => $"{mark.GetProperty("kind").GetString()} {mark.GetProperty("words").GetString()}")
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(JsonValueKind.Null, check.GetProperty("unread").ValueKind);
        using var refused = await manager.OfferAsync(board, "story.pdf", content);
        _ = await refused.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered");
        Assert.Equal(0, await PiecesAsync(board));
    }

    [Fact]
    public async Task What_of_a_PDF_cannot_be_read_is_said_and_the_rest_is_marked()
    {
        var (board, manager) = await BoardAsync();
        var content = PdfGiven.Page(PdfGiven.Text($"(Of {TextGiven.Marked}) Tj /F3 9 Tf (abc) Tj"));

        using var looked = await manager.PostAsync(
            $"/{board.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, "story.pdf", content)
        );

        var check = await looked.JsonAsync();
        var mark = Assert.Single(check.GetProperty("findings").EnumerateArray());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());
        Assert.Equal(
            "Page 1 has words that cannot be read here. Look for names there yourself.",
            check.GetProperty("unread").GetString()
        );
    }

    [Fact]
    public async Task An_earlier_revision_is_fetched_and_a_withdrawn_item_is_not()
    {
        var (board, manager) = await BoardAsync();
        await manager.OfferAsync(board, "first.pdf", FileGiven.Pdf()).MustSucceed();
        var path = $"/{board.Slug}/api/evidence/E-1";
        await manager.OfferNewerAsync(path, "second.png", FileGiven.Png(), version: 1).MustSucceed();
        using var first = await manager.GetAsync($"{path}/revisions/1/file");
        Assert.Equal("application/pdf", first.Content.Headers.ContentType?.MediaType);
        await manager.PostAsync($"{path}/withdrawal", new { reason = "Wrong." }, version: 2).MustSucceed();

        using var second = await manager.GetAsync($"{path}/revisions/2/file");

        _ = await second.MustRefuse(HttpStatusCode.Conflict, "evidence.file-closed");
        var file = (await manager.ReadAsync(path)).GetProperty("revisions")[0].GetProperty("file");
        Assert.Equal("second.png", file.GetProperty("name").GetString());
        Assert.False(file.GetProperty("isOpen").GetBoolean());
    }

    [Fact]
    public async Task The_content_of_a_file_is_destroyed_everywhere_and_the_fact_stays()
    {
        var (board, manager) = await BoardAsync();
        await manager.OfferAsync(board, "named.csv", FileGiven.Bytes("a,b")).MustSucceed();
        var path = $"/{board.Slug}/api/evidence/E-1";
        await manager
            .PostAsync($"{path}/revisions/1/destruction", new { reason = "It named a child." }, version: 1)
            .MustSucceed();

        using var fetched = await manager.GetAsync($"{path}/revisions/1/file");

        _ = await fetched.MustRefuse(HttpStatusCode.Conflict, "evidence.file-closed");
        Assert.Equal(0, await PiecesAsync(board));
        var file = (await manager.ReadAsync(path)).GetProperty("revisions")[0].GetProperty("file");
        Assert.Equal("It named a child.", file.GetProperty("destroyed").GetProperty("reason").GetString());
        Assert.Equal(manager.Name, file.GetProperty("destroyed").GetProperty("by").GetString());
        using var again = await manager.PostAsync(
            $"{path}/revisions/1/destruction",
            new { reason = "Again." },
            version: 2
        );
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.destroyed-already");
    }

    [Fact]
    public async Task Who_may_not_add_evidence_is_told_before_the_file_is_read_and_still_fetches_one()
    {
        var (board, manager) = await BoardAsync();
        await manager.OfferAsync(board, "a.csv", FileGiven.Bytes("a,b")).MustSucceed();
        var lay = await api.Given.MemberAsync(board, "lay");

        using var refused = await lay.OfferAsync(board, "b.csv", FileGiven.Bytes("MZ\0"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var fetched = await lay.GetAsync($"/{board.Slug}/api/evidence/E-1/revisions/1/file");
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    [Fact]
    public async Task Words_in_files_are_found_until_the_file_is_destroyed()
    {
        var (board, manager) = await BoardAsync();
        await manager.OfferAsync(board, "story.docx", FileGiven.Word("Told by Ottoline Sparewell.")).MustSucceed();
        await manager.OfferAsync(board, "other.docx", FileGiven.Word("Told by others.")).MustSucceed();
        await manager.OfferAsync(board, "picture.png", FileGiven.Png()).MustSucceed();
        var printed = PdfGiven.Page(PdfGiven.Text("(Told by Ottoline) Tj 0 -12 Td (Sparewell.) Tj"));
        await manager.OfferAsync(board, "printed.pdf", printed).MustSucceed();
        await manager.OfferAsync(board, "plain.pdf", PdfGiven.Page(PdfGiven.Text("(By others.) Tj"))).MustSucceed();
        var scanned = PdfGiven.Page("0 0 9 9 re f");
        await manager.OfferAsync(board, "scanned.pdf", scanned).MustSucceed();
        var search = new { words = "ottoline SPAREWELL" };
        using var found = await manager.PostAsync($"/{board.Slug}/api/removals/file-search", search);
        var before = await found.JsonAsync();
        Assert.Equal(
            ["E-1 1 story.docx", "E-4 1 printed.pdf"],
            before
                .GetProperty("files")
                .EnumerateArray()
                .Select(f => $"{f.GetProperty("reference")} {f.GetProperty("number")} {f.GetProperty("name")}"),
            StringComparer.Ordinal
        );
        Assert.Equal(2, before.GetProperty("unread").GetInt32());
        await manager
            .PostAsync($"/{board.Slug}/api/evidence/E-1/revisions/1/destruction", new { reason = "Named." }, version: 1)
            .MustSucceed();

        using var after = await manager.PostAsync($"/{board.Slug}/api/removals/file-search", search);

        var left = Assert.Single((await after.JsonAsync()).GetProperty("files").EnumerateArray());
        Assert.Equal("printed.pdf", left.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Files_are_looked_through_some_at_a_time_to_the_last()
    {
        var (board, manager) = await BoardAsync();
        const int Files = 21;

        for (var i = 1; i <= Files; i++)
        {
            await manager.OfferAsync(board, $"story-{i}.txt", "Told by Ottoline Sparewell."u8.ToArray()).MustSucceed();
        }

        var found = new List<string>();
        string? after = null;

        do
        {
            using var some = await manager.PostAsync(
                $"/{board.Slug}/api/removals/file-search",
                new { words = "Ottoline Sparewell", after }
            );
            var page = await some.JsonAsync();
            found.AddRange(page.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("reference")}"));
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(Enumerable.Range(1, Files).Select(i => $"E-{i}"), found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_that_cannot_be_read_is_a_refusal(string type)
    {
        var (board, manager) = await BoardAsync();
        var content = new ByteArrayContent(FileGiven.Bytes("--y\r\nnothing"));
        _ = content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await manager.PostAsync($"/{board.Slug}/api/evidence", content);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "request.malformed");
    }

    private static string? FileProblem(JsonElement problem) =>
        problem.GetProperty("fields").GetProperty("file")[0].GetString();

    private Task<long> PiecesAsync(TestBoard board) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.file_pieces where board_id = $1",
            board.Id.Value
        );

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync($"files-{Interlocked.Increment(ref _boards)}");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
