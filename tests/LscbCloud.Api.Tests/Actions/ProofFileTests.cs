using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Application.Files;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>A file that an agency gives with its word that an action is done: looked through, kept between it and the one board, and read by nobody else.</summary>
public sealed class ProofFileTests(ApiFixture api)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_reads_the_file_as_it_was_and_verifies()
    {
        var given = await api.ProvingAsync();
        var content = FileGiven.Word();
        var (board, theirs) = (given.Sides[0], given.Theirs(0));
        await given.Lead.ProveAsync(theirs, ("C:\\Papers\\Règister 2017.docx", content)).MustSucceed();

        using var fetched = await board.Manager.GetAsync($"{board.Path}/completions/1/file");
        using var own = await given.Lead.GetAsync($"{theirs}/completions/1/file");

        Assert.Equal(content, await fetched.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(content, await own.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("attachment", fetched.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Règister 2017.docx", fetched.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.StartsWith(
            "sandbox;",
            string.Join(' ', fetched.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        var said = (await board.Manager.ReadAsync(board.Path)).GetProperty("completions")[0];
        Assert.Equal(given.Lead.Name, said.GetProperty("saidBy").GetString());
        Assert.Equal("The register of 40 people.", said.GetProperty("proof").GetString());
        var file = said.GetProperty("file");
        Assert.Equal("docx", file.GetProperty("kind").GetString());
        Assert.Equal(content.Length, file.GetProperty("size").GetInt32());
        Assert.False(file.GetProperty("isScanned").GetBoolean());
        await board.Manager.PostAsync($"{board.Path}/verification", new { }, version: 3).MustSucceed();
    }

    [Fact]
    public async Task Another_agency_another_board_and_a_stranger_reach_nothing_of_it()
    {
        var given = await api.ProvingAsync(boards: 2);
        var other = await api.Given.AgencyAsync($"beside-{given.Agency.Slug}");
        await given.Sides[0].Manager.SeatAsync(given.Sides[0].Board, other);
        var beside = await api.Given.MemberAsync(other, "administrator");
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        var (own, far) = (given.Sides[0], given.Sides[1]);
        const string File = "completions/1/file";

        using var ofOther = await beside.GetAsync(
            $"/agencies/{other.Slug}/api/actions/{own.Board.Slug}/{own.Reference}/{File}"
        );
        using var asTheAgency = await beside.GetAsync($"{given.Theirs(0)}/{File}");
        using var onOwnBoard = await far.Manager.GetAsync($"{far.Path}/{File}");
        using var onTheBoard = await far.Manager.GetAsync($"{own.Path}/{File}");
        using var anonymous = api.Anonymous();
        using var stranger = await anonymous.GetAsync(new Uri($"{own.Path}/{File}", UriKind.Relative), Stop);

        foreach (var response in (HttpResponseMessage[])[ofOther, asTheAgency, onOwnBoard, onTheBoard])
        {
            _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
        }

        _ = await stranger.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_renamed_or_has_a_virus_is_refused_and_nothing_is_kept()
    {
        var given = await api.ProvingAsync();
        var theirs = given.Theirs(0);

        using var large = await given.Lead.ProveAsync(theirs, ("a.txt", new byte[FileSentences.MostBytes + 1]));
        using var renamed = await given.Lead.ProveAsync(theirs, ("a.pdf", FileGiven.Bytes("MZ\u0090\0")));
        using var infected = await given.Lead.ProveAsync(theirs, ("a.txt", FileGiven.Bytes(FileGiven.TestVirus)));

        var problem = await large.MustRefuse(HttpStatusCode.RequestEntityTooLarge, "file.too-large");
        Assert.Equal(FileSentences.TooLarge, Said(problem, "file"));
        problem = await renamed.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(FileSentences.OtherContent, Said(problem, "file"));
        problem = await infected.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(FileSentences.Virus, Said(problem, "file"));
        await api.NothingIsKeptAsync(given);
    }

    [Fact]
    public async Task All_that_is_wrong_with_the_form_is_told_at_once()
    {
        var given = await api.ProvingAsync();
        var terms = ProofGiven.Terms(" ");
        terms["doneOn"] = null;
        terms["isDeclared"] = false;
        terms["proofAddress"] = "https://board.example/register";
        terms["noProofReason"] = "Nothing is written down.";

        using var response = await given.Lead.ProveAsync(
            given.Theirs(0),
            ("a.exe", ProofGiven.Register.Content),
            terms: terms
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["doneOn", "file", "isDeclared", "proof", "proofAddress"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal("Enter what the file shows.", Said(problem, "proof"));
        await api.NothingIsKeptAsync(given);
    }

    [Fact]
    public async Task Marked_words_in_the_file_are_shown_and_answered_for_before_the_board_gets_it()
    {
        var given = await api.ProvingAsync();
        var story = ("story.docx", FileGiven.Word($"As in the story of {TextGiven.Marked}."));
        using var looked = await given.Lead.PostAsync(
            $"/agencies/{given.Agency.Slug}/api/actions/file-checks",
            FileGiven.Form(terms: null, story.Item1, story.Item2)
        );
        var mark = Assert.Single((await looked.JsonAsync()).GetProperty("findings").EnumerateArray());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());

        using var refused = await given.Lead.ProveAsync(given.Theirs(0), story);

        var problem = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Contains(TextGiven.Marked, Said(problem, "file"), StringComparison.Ordinal);
        await api.NothingIsKeptAsync(given);
        var terms = ProofGiven.Terms();
        terms["answers"] = new[] { TextGiven.Answer("file") };
        await given.Lead.ProveAsync(given.Theirs(0), story, terms: terms).MustSucceed();
        var seen = await given.Sides[0].Manager.ReadAsync(given.Sides[0].Path);
        Assert.Equal(1, ProofGiven.FileOf(seen).GetProperty("answers").GetInt32());
    }

    [Fact]
    public async Task A_reader_is_refused_before_a_proof_file_is_read_and_can_still_download_one()
    {
        var given = await api.ProvingAsync(boards: 2);
        await given.Lead.ProveAsync(given.Theirs(0), ProofGiven.Register).MustSucceed();
        var auditor = await api.Given.MemberAsync(given.Agency, "agency-auditor");

        using var refused = await auditor.ProveAsync(given.Theirs(1), ("b.csv", FileGiven.Bytes("MZ\0")));
        using var rules = await auditor.GetAsync($"/agencies/{given.Agency.Slug}/api/actions/file-rules");
        using var fetched = await auditor.GetAsync($"{given.Theirs(0)}/completions/1/file");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, rules.StatusCode);
        Assert.Equal(HttpStatusCode.OK, fetched.StatusCode);
    }

    private static string Said(JsonElement problem, string field) =>
        problem.GetProperty("fields").GetProperty(field)[0].GetString() ?? "";
}
