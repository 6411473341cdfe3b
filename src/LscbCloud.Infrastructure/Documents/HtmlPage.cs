using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>A document as one page of HTML that holds all it needs: it reads, prints and can be kept without the service.</summary>
internal static class HtmlPage
{
    /// <summary>The page, and the policy under which it is shown: its own style by fingerprint, pictures inside it, and nothing else.</summary>
    public static (string Page, string Policy) Of(Document document)
    {
        var style = HtmlStyle.Of(document.Head);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var rules =
            $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'";
        var html = new Html();

        html.Raw("<!doctype html>\n")
            .Raw($"<html lang=\"{DocumentHead.Language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{rules}\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Element("title", TitleOf(document.Head)).Raw($"\n<style>{style}</style>\n</head>\n<body>\n");
        WriteHead(html, document.Head);
        html.Raw("<main>\n");

        for (var at = 0; at < document.Blocks.Count; at++)
        {
            HtmlBlocks.Write(html, document.Blocks[at], at);
        }

        html.Raw("</main>\n");
        WriteFoot(html, document.Head);

        return (html.Raw("</body>\n</html>\n").ToString(), $"{rules}; frame-ancestors 'none'");
    }

    private static string TitleOf(DocumentHead head) =>
        string.Join(" - ", new[] { head.Title, head.Subtitle, head.Board }.OfType<string>());

    private static void WriteHead(Html html, DocumentHead head)
    {
        html.Raw("<header>\n");
        WriteMarking(html, head);
        html.Element("p", head.Board, "board").Element("h1", head.Title);

        if (head.Subtitle is { } subtitle)
        {
            html.Element("p", subtitle, "subtitle");
        }

        html.Element("p", VersionOf(head), "quiet").Raw("</header>\n");
    }

    private static void WriteFoot(Html html, DocumentHead head)
    {
        html.Raw("<footer>\n");
        WriteMarking(html, head);
        html.Element("p", $"{head.Board}. {VersionOf(head)}").Raw("</footer>\n");
    }

    private static void WriteMarking(Html html, DocumentHead head)
    {
        if (head.Marking is { } marking)
        {
            html.Element("p", marking, "marking");
        }
    }

    private static string VersionOf(DocumentHead head) => $"Version {head.Version}, {head.On.InWords()}";
}
