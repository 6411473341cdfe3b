using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Files;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>Files as evidence: what is refused, what is kept and fetched, and what is destroyed.</summary>
public sealed class EvidenceFileTests(ApiFixture api) : ManagedBoard(api)
{
    [Fact]
    public async Task A_file_is_kept_with_what_is_known_of_it_and_comes_back_as_it_was()
    {
        var content = FileGiven.Word();
        await Manager.OfferAsync(Board, "C:\\Papers\\Règister 2017.docx", content).MustSucceed();

        using var fetched = await Manager.GetAsync($"/{Board.Slug}/api/evidence/E-1/revisions/1/file");

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
        var revision = (await Manager.ReadAsync($"/{Board.Slug}/api/evidence/E-1")).GetProperty("revisions")[0];
        Assert.Equal(JsonValueKind.Null, revision.GetProperty("address").ValueKind);
        Assert.Equal(Manager.Name, revision.GetProperty("declaredBy").GetString());
        Assert.Equal(content.Length, revision.GetProperty("file").GetProperty("size").GetInt32());
        Assert.False(revision.GetProperty("file").GetProperty("isScanned").GetBoolean());
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(content)),
            await Statement.ScalarAsync<string>(
                Api.Database.AdminConnectionString,
                "select file_hash from app.evidence_revisions where board_id = $1",
                Board.Id.Value
            )
        );
    }

    [Fact]
    public async Task A_large_file_is_kept_in_pieces_and_comes_back_whole()
    {
        var content = FileGiven.Bytes(new string('b', 1_000_000));
        await Manager.OfferAsync(Board, "shorter.txt", content).MustSucceed();

        using var fetched = await Manager.GetAsync($"/{Board.Slug}/api/evidence/E-1/revisions/1/file");

        Assert.Equal(content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(4, await Api.PiecesAsync(Board));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_413_and_a_sentence()
    {
        using var response = await Manager.OfferAsync(Board, "a.txt", new byte[FileSentences.MostBytes + 1]);

        var problem = await response.MustRefuse(HttpStatusCode.RequestEntityTooLarge, "file.too-large");
        Assert.Equal(FileSentences.TooLarge, FileProblem(problem));
        Assert.Equal(0, await Api.PiecesAsync(Board));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_form_is_told_at_once_and_nothing_is_kept()
    {
        var terms = EvidenceGiven.Link("");
        terms["isDeclared"] = false;

        using var response = await Manager.OfferAsync(Board, "programme.pdf", FileGiven.Bytes("MZ\u0090\0"), terms);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["address", "file", "isDeclared", "title"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(FileSentences.OtherContent, FileProblem(problem));
        Assert.Equal(0, await Api.PiecesAsync(Board));
        Assert.Equal(0, (await Manager.ReadAsync($"/{Board.Slug}/api/evidence")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_test_file_of_scanners_is_refused()
    {
        using var response = await Manager.OfferAsync(Board, "a.txt", FileGiven.Bytes(FileGiven.TestVirus));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(FileSentences.Virus, FileProblem(problem));
    }

    [Fact]
    public async Task An_earlier_revision_is_fetched_and_a_withdrawn_item_is_not()
    {
        await Manager.OfferAsync(Board, "first.pdf", FileGiven.Pdf()).MustSucceed();
        var path = $"/{Board.Slug}/api/evidence/E-1";
        await Manager.OfferNewerAsync(path, "second.png", FileGiven.Png(), version: 1).MustSucceed();
        using var first = await Manager.GetAsync($"{path}/revisions/1/file");
        Assert.Equal("application/pdf", first.Content.Headers.ContentType?.MediaType);
        await Manager.PostAsync($"{path}/withdrawal", new { reason = "Wrong." }, version: 2).MustSucceed();

        using var second = await Manager.GetAsync($"{path}/revisions/2/file");

        _ = await second.MustRefuse(HttpStatusCode.Conflict, "evidence.file-closed");
        var file = (await Manager.ReadAsync(path)).GetProperty("revisions")[0].GetProperty("file");
        Assert.Equal("second.png", file.GetProperty("name").GetString());
        Assert.False(file.GetProperty("isOpen").GetBoolean());
    }

    [Fact]
    public async Task The_content_of_a_file_is_destroyed_everywhere_and_the_fact_stays()
    {
        await Manager.OfferAsync(Board, "named.csv", FileGiven.Bytes("a,b")).MustSucceed();
        var path = $"/{Board.Slug}/api/evidence/E-1";
        await Manager
            .PostAsync($"{path}/revisions/1/destruction", new { reason = "It named a child." }, version: 1)
            .MustSucceed();

        using var fetched = await Manager.GetAsync($"{path}/revisions/1/file");

        _ = await fetched.MustRefuse(HttpStatusCode.Conflict, "evidence.file-closed");
        Assert.Equal(0, await Api.PiecesAsync(Board));
        var file = (await Manager.ReadAsync(path)).GetProperty("revisions")[0].GetProperty("file");
        Assert.Equal("It named a child.", file.GetProperty("destroyed").GetProperty("reason").GetString());
        Assert.Equal(Manager.Name, file.GetProperty("destroyed").GetProperty("by").GetString());
        using var again = await Manager.PostAsync(
            $"{path}/revisions/1/destruction",
            new { reason = "Again." },
            version: 2
        );
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.destroyed-already");
    }

    [Fact]
    public async Task A_reader_is_refused_before_an_evidence_file_is_read_and_can_still_download_one()
    {
        await Manager.OfferAsync(Board, "a.csv", FileGiven.Bytes("a,b")).MustSucceed();
        var lay = await Api.Given.MemberAsync(Board, "lay");

        using var refused = await lay.OfferAsync(Board, "b.csv", FileGiven.Bytes("MZ\0"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var fetched = await lay.GetAsync($"/{Board.Slug}/api/evidence/E-1/revisions/1/file");
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_that_cannot_be_read_is_a_refusal(string type)
    {
        var content = new ByteArrayContent(FileGiven.Bytes("--y\r\nnothing"));
        _ = content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await Manager.PostAsync($"/{Board.Slug}/api/evidence", content);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "request.malformed");
    }

    private static string? FileProblem(JsonElement problem) =>
        problem.GetProperty("fields").GetProperty("file")[0].GetString();
}
