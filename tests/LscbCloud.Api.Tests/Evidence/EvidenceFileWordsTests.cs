using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>The words inside files: marked before a file is kept, and found by whoever removes a name.</summary>
public sealed class EvidenceFileWordsTests(ApiFixture api) : ManagedBoard(api)
{
    [Fact]
    public async Task Marked_words_in_a_file_are_shown_and_answered_for_before_it_is_kept()
    {
        var content = FileGiven.Word($"As in the story of {TextGiven.Marked}.");
        using var looked = await Manager.PostAsync(
            $"/{Board.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, "story.docx", content)
        );
        var mark = Assert.Single((await looked.JsonAsync()).GetProperty("findings").EnumerateArray());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());

        using var refused = await Manager.OfferAsync(Board, "story.docx", content);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(0, await Api.PiecesAsync(Board));
        var terms = FileGiven.Terms();
        terms["answers"] = new[] { TextGiven.Answer("file") };
        await Manager.OfferAsync(Board, "story.docx", content, terms).MustSucceed();
        Assert.Equal(1, await Api.PiecesAsync(Board));
    }

    [Theory]
    [InlineData("Jack Smith aged 7.txt")]
    [InlineData("Jack_Smith_aged_7.txt")]
    [InlineData("Jack-Smith-aged-7.txt")]
    public async Task The_name_of_a_file_is_looked_through_because_it_stays_when_the_content_is_destroyed(string name)
    {
        var content = FileGiven.Bytes("Attendance in summer");

        using var looked = await Manager.PostAsync(
            $"/{Board.Slug}/api/evidence/file-checks",
            FileGiven.Form(terms: null, name, content)
        );
        using var refused = await Manager.OfferAsync(Board, name, content);

        Assert.NotEmpty((await looked.JsonAsync()).GetProperty("findings").EnumerateArray());
        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(0, await Api.PiecesAsync(Board));
    }

    [Theory]
    [InlineData("https://council.example/Shared%20Documents/Jack%20Smith%20aged%207.docx")]
    [InlineData("https://council.example/find?q=Jack+Smith+aged+7")]
    [InlineData("https://council.example/jack/Jack_Smith_aged_7")]
    public async Task Words_in_a_web_address_are_looked_through_as_they_are_read(string address)
    {
        var link = EvidenceGiven.Link();
        link["address"] = address;

        using var refused = await Manager.PostAsync($"/{Board.Slug}/api/evidence", link);
        link["answers"] = new[] { TextGiven.Answer("address") };
        using var saved = await Manager.PostAsync($"/{Board.Slug}/api/evidence", link);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
    }

    [Fact]
    public async Task Words_on_the_pages_of_a_PDF_are_marked_as_in_any_file()
    {
        var page = PdfGiven.Text("[(NHS number 943) -20 (47) 30 (65919)] TJ 0 -14 Td (Date of birth 3 May 2009) Tj");
        var content = PdfGiven.Page(PdfGiven.Packed($"{page} 0 0 9 9 re f"));

        using var looked = await Manager.PostAsync(
            $"/{Board.Slug}/api/evidence/file-checks",
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
        using var refused = await Manager.OfferAsync(Board, "story.pdf", content);
        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(0, await Api.PiecesAsync(Board));
    }

    [Fact]
    public async Task Unreadable_parts_of_a_PDF_are_named_and_the_rest_is_marked()
    {
        var content = PdfGiven.Page(PdfGiven.Text($"(Of {TextGiven.Marked}) Tj /F3 9 Tf (abc) Tj"));

        using var looked = await Manager.PostAsync(
            $"/{Board.Slug}/api/evidence/file-checks",
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
    public async Task Words_in_files_are_found_until_the_file_is_destroyed()
    {
        await Manager.OfferAsync(Board, "story.docx", FileGiven.Word("Told by Ottoline Sparewell.")).MustSucceed();
        await Manager.OfferAsync(Board, "other.docx", FileGiven.Word("Told by others.")).MustSucceed();
        await Manager.OfferAsync(Board, "picture.png", FileGiven.Png()).MustSucceed();
        var printed = PdfGiven.Page(PdfGiven.Text("(Told by Ottoline) Tj 0 -12 Td (Sparewell.) Tj"));
        await Manager.OfferAsync(Board, "printed.pdf", printed).MustSucceed();
        await Manager.OfferAsync(Board, "plain.pdf", PdfGiven.Page(PdfGiven.Text("(By others.) Tj"))).MustSucceed();
        var scanned = PdfGiven.Page("0 0 9 9 re f");
        await Manager.OfferAsync(Board, "scanned.pdf", scanned).MustSucceed();
        var search = new { words = "ottoline SPAREWELL" };
        using var found = await Manager.PostAsync($"/{Board.Slug}/api/removals/file-search", search);
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
        await Manager
            .PostAsync($"/{Board.Slug}/api/evidence/E-1/revisions/1/destruction", new { reason = "Named." }, version: 1)
            .MustSucceed();

        using var after = await Manager.PostAsync($"/{Board.Slug}/api/removals/file-search", search);

        var left = Assert.Single((await after.JsonAsync()).GetProperty("files").EnumerateArray());
        Assert.Equal("printed.pdf", left.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Files_are_looked_through_some_at_a_time_to_the_last()
    {
        const int Files = 21;

        for (var i = 1; i <= Files; i++)
        {
            await Manager.OfferAsync(Board, $"story-{i}.txt", "Told by Ottoline Sparewell."u8.ToArray()).MustSucceed();
        }

        var found = new List<string>();
        string? after = null;

        do
        {
            using var some = await Manager.PostAsync(
                $"/{Board.Slug}/api/removals/file-search",
                new { words = "Ottoline Sparewell", after }
            );
            var page = await some.JsonAsync();
            found.AddRange(page.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("reference")}"));
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(Enumerable.Range(1, Files).Select(i => $"E-{i}"), found, StringComparer.Ordinal);
    }
}
