using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Writes HTML. Words are always encoded; only what we wrote ourselves goes in raw.</summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _written = new();

    public Html Raw(string markup)
    {
        _ = _written.Append(markup);

        return this;
    }

    public Html Text(string text)
    {
        _ = _written.Append(Encoder.Encode(CleanText.Of(text)));

        return this;
    }

    /// <summary>Words whose lines end where they did.</summary>
    public Html Lines(string text)
    {
        var lines = CleanText.Of(text).ReplaceLineEndings("\n").Split('\n');

        for (var at = 0; at < lines.Length; at++)
        {
            _ = Raw(at == 0 ? "" : "<br>").Text(lines[at]);
        }

        return this;
    }

    public Html Element(string name, string text, string? styled = null) =>
        Raw(styled is null ? $"<{name}>" : $"<{name} class=\"{styled}\">").Lines(text).Raw($"</{name}>\n");

    public override string ToString() => _written.ToString();
}
