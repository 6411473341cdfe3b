using System.Globalization;
using LscbCloud.Application.Documents;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>The blocks of a document as HTML. The title is the page's first heading, so sections begin at the second level.</summary>
internal static class HtmlBlocks
{
    public static void Write(Html html, IBlock block, int place)
    {
        switch (block)
        {
            case Heading heading:
                html.Element($"h{heading.Level + 1}", heading.Text);
                break;
            case Paragraph paragraph:
                WriteParagraphs(html, paragraph);
                break;
            case BulletList list:
                WriteList(html, list);
                break;
            case Table table:
                WriteTable(html, table, place);
                break;
            case KeyValues facts:
                WriteFacts(html, facts);
                break;
            case Quotation quotation:
                WriteQuotation(html, quotation);
                break;
            case Figure figure:
                WriteFigure(html, figure);
                break;
            case Notice notice:
                html.Raw("<div class=\"notice\" role=\"note\">").Element("p", notice.Text).Raw("</div>\n");
                break;
            case PageBreak:
                html.Raw("<div class=\"break\"></div>\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void WriteParagraphs(Html html, Paragraph paragraph)
    {
        foreach (var part in TextParts.Of(paragraph.Text))
        {
            html.Element("p", part, paragraph.IsQuiet ? "quiet" : null);
        }
    }

    private static void WriteList(Html html, BulletList list)
    {
        html.Raw("<ul>\n");

        foreach (var item in list.Items)
        {
            html.Element("li", item);
        }

        html.Raw("</ul>\n");
    }

    /// <summary>A table too wide for a small screen moves inside its own frame, which the keyboard can reach.</summary>
    private static void WriteTable(Html html, Table table, int place)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"table-{place}");
        html.Raw($"<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>\n");
        html.Raw($"<caption id=\"{id}\">").Text(table.Caption).Raw("</caption>\n<thead>\n<tr>\n");

        foreach (var column in table.Columns)
        {
            html.Raw(column.IsNumeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                .Text(column.Title)
                .Raw("</th>\n");
        }

        html.Raw("</tr>\n</thead>\n<tbody>\n");

        for (var at = 0; at < table.Rows.Count; at++)
        {
            WriteRow(html, table, at);
        }

        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteRow(Html html, Table table, int place)
    {
        var row = table.Rows[place];
        html.Raw("<tr>\n");

        for (var at = 0; at < row.Count; at++)
        {
            var styled = table.Columns[at].IsNumeric ? " class=\"n\"" : "";
            html.Raw(at == 0 ? $"<th scope=\"row\"{styled}>" : $"<td{styled}>");
            WriteCell(html, row[at], table.LinkAt(place, at));
            html.Raw(at == 0 ? "</th>\n" : "</td>\n");
        }

        html.Raw("</tr>\n");
    }

    private static void WriteCell(Html html, string text, string? address)
    {
        if (address is null)
        {
            html.Lines(text);

            return;
        }

        html.Raw("<a href=\"").Text(address).Raw("\">").Lines(text).Raw("</a>");
    }

    private static void WriteFacts(Html html, KeyValues facts)
    {
        html.Raw("<dl>\n");

        foreach (var (key, value) in facts.Items)
        {
            html.Element("dt", key).Element("dd", value);
        }

        html.Raw("</dl>\n");
    }

    private static void WriteQuotation(Html html, Quotation quotation)
    {
        html.Raw("<figure>\n<blockquote>\n");

        foreach (var part in TextParts.Of(quotation.Text))
        {
            html.Element("p", part);
        }

        html.Raw("</blockquote>\n");

        if (quotation.Source is { } source)
        {
            html.Element("figcaption", source);
        }

        html.Raw("</figure>\n");
    }

    private static void WriteFigure(Html html, Figure figure)
    {
        var (png, width, height) = figure.Picture;
        html.Raw("<figure>\n<img alt=\"")
            .Text(figure.Alternative)
            .Raw(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{width}\" height=\"{height}\" "))
            .Raw($"src=\"data:image/png;base64,{Convert.ToBase64String(png.Span)}\">\n");
        html.Element("figcaption", figure.Caption).Raw("</figure>\n");
    }
}
