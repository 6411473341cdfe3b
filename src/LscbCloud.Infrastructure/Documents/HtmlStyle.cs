using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>The style of a page: one sheet for all, the board's colour, and what stands in the margins of each printed sheet.</summary>
internal static partial class HtmlStyle
{
    private const int Patience = 1000;

    private static readonly string Sheet = ReadSheet();

    public static string Of(DocumentHead head)
    {
        var accent = Colour().IsMatch(head.Accent) ? head.Accent : "#16222e";
        var marking = head.Marking is { } words
            ? $"@top-center {{ content: {Quoted(words)}; font-weight: 700 }} @bottom-center {{ content: {Quoted(words)}; font-weight: 700 }}"
            : "";

        return $"""
            :root {"{"} --accent: {accent}; {"}"}
            @page {"{"} size: A4; margin: 20mm; font: 9pt Arial, Helvetica, sans-serif;
              @top-left {"{"} content: {Quoted(head.Board)}; {"}"}
              @bottom-left {"{"} content: {Quoted($"{head.Title}, version {head.Version}, {head.On.InWords()}")}; {"}"}
              @bottom-right {"{"} content: "Page " counter(page) " of " counter(pages); {"}"}
              {marking} {"}"}
            {Sheet}
            """;
    }

    /// <summary>Words as a style sheet quotes them: whatever could end the quotation or the sheet is written by its number.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");

        foreach (var letter in CleanText.Of(text).EnumerateRunes())
        {
            _ =
                Rune.IsLetterOrDigit(letter) || letter.Value is ' ' or ',' or '.' or '-'
                    ? quoted.Append(letter)
                    : quoted.Append(CultureInfo.InvariantCulture, $"\\{letter.Value:x6}");
        }

        return quoted.Append('"').ToString();
    }

    private static string ReadSheet()
    {
        using var stream =
            typeof(HtmlStyle).Assembly.GetManifestResourceStream("document.css")
            ?? throw new InvalidOperationException("The style of documents is missing.");
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.None, Patience)]
    private static partial Regex Colour();
}
