using System.Security.Cryptography;
using System.Text;
using LscbCloud.Infrastructure.Documents;

namespace LscbCloud.Api.Tests.Documents;

public sealed class HtmlPageTests
{
    [Fact]
    public void The_page_says_its_language_its_title_and_its_headings_in_order()
    {
        var (page, _) = HtmlPage.Of(ADocument.OfEveryBlock());

        Assert.StartsWith("<!doctype html>\n<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<title>Neglect - Priority highlight report - Northshire Safeguarding Children Board</title>",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "<h1>Neglect</h1> <h2>What changed</h2> <h3>What we did</h3> <h4>In numbers</h4> <h2>Sources</h2>",
            string.Join(
                ' ',
                page.Split('\n')
                    .Where(line => line.StartsWith("<h", StringComparison.Ordinal) && line[2] is >= '1' and <= '6')
            )
        );
    }

    [Fact]
    public void Tables_have_a_caption_and_say_what_their_headers_are_for()
    {
        var (page, _) = HtmlPage.Of(ADocument.OfEveryBlock());

        Assert.Contains("aria-labelledby=\"table-8\"", page, StringComparison.Ordinal);
        Assert.Contains("<caption id=\"table-8\">Children on plans, by year</caption>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"n\">Children</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">2016</th>\n<td class=\"n\">812</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_and_lines_end_where_they_did()
    {
        var (page, _) = HtmlPage.Of(ADocument.OfEveryBlock());

        Assert.Contains(
            "<p>First line.<br>Second line.</p>\n<p>Another paragraph.</p>\n<p class=\"quiet\">Written by Grace Lowe</p>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_are_words_whatever_they_look_like()
    {
        var (page, _) = HtmlPage.Of(
            new Application.Documents.Document(
                ADocument.Head(ADocument.Hostile) with
                {
                    Title = ADocument.Hostile,
                    Board = ADocument.Hostile,
                    Accent = "red}body{display:none",
                },
                ADocument.OfEveryBlock(ADocument.Hostile).Blocks
            )
        );

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("display:none", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0001", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("</style>").Length);
        Assert.Contains("alt=\"Fewer children wait. &lt;/style&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_own_style_and_the_pictures_inside_it_may_be_loaded()
    {
        var (page, policy) = HtmlPage.Of(ADocument.OfEveryBlock());

        var begins = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[begins..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var rules =
            $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'";
        Assert.Equal($"{rules}; frame-ancestors 'none'", policy);
        Assert.Contains($"content=\"{rules}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_printed_page_has_the_marking_the_version_and_its_number()
    {
        var (page, _) = HtmlPage.Of(ADocument.OfEveryBlock());

        Assert.Contains("@top-center { content: \"OFFICIAL-SENSITIVE\";", page, StringComparison.Ordinal);
        Assert.Contains("@bottom-center { content: \"OFFICIAL-SENSITIVE\";", page, StringComparison.Ordinal);
        Assert.Contains("content: \"Neglect, version 7, 26 September 2017\";", page, StringComparison.Ordinal);
        Assert.Contains("\"Page \" counter(page) \" of \" counter(pages)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_marking_shows_none()
    {
        var (page, _) = HtmlPage.Of(new Application.Documents.Document(ADocument.Head(marking: null), []));

        Assert.DoesNotContain("class=\"marking\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@top-center", page, StringComparison.Ordinal);
    }
}
