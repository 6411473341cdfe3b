using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>One style of paragraphs, in points for letters and twentieths of a point for everything else. Word reads its parts in one order only.</summary>
internal sealed record WordStyle(string Id, string Name)
{
    private const string Normal = "Normal";

    public bool IsDefault { get; init; }

    public int? Size { get; init; }

    public bool IsBold { get; init; }

    public string? Colour { get; init; }

    public (int Before, int After) Spacing { get; init; }

    /// <summary>Its level in the outline, from 0; none for what is no heading.</summary>
    public int? Outline { get; init; }

    public int? Numbering { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>The colour of a bar at the left.</summary>
    public string? Bar { get; init; }

    public string? Shade { get; init; }

    public int Left { get; init; }

    public int Hanging { get; init; }

    public int? RightTab { get; init; }

    public bool IsCentred { get; init; }

    public bool IsRight { get; init; }

    public Style Make()
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            Default = IsDefault ? true : null,
        };
        style.Append(new StyleName { Val = Name });

        if (!IsDefault)
        {
            style.Append(new BasedOn { Val = Normal });
        }

        if (Outline is not null || KeepsNext)
        {
            style.Append(new NextParagraphStyle { Val = Normal });
        }

        style.Append(new PrimaryStyle(), new StyleParagraphProperties(ParagraphParts().OfType<OpenXmlElement>()));

        if (RunParts().OfType<OpenXmlElement>().ToArray() is { Length: > 0 } run)
        {
            style.Append(new StyleRunProperties(run));
        }

        return style;
    }

    private IEnumerable<OpenXmlElement?> ParagraphParts() =>
        [
            Outline is not null || KeepsNext ? new KeepNext() : null,
            Outline is not null ? new KeepLines() : null,
            Numbering is { } list ? new NumberingProperties(new NumberingId { Val = list }) : null,
            Bar is { } bar
                ? new ParagraphBorders(
                    new LeftBorder
                    {
                        Val = BorderValues.Single,
                        Size = 36,
                        Space = 8,
                        Color = bar,
                    }
                )
                : null,
            Shade is { } shade
                ? new Shading
                {
                    Val = ShadingPatternValues.Clear,
                    Color = "auto",
                    Fill = shade,
                }
                : null,
            TabsOf(),
            new SpacingBetweenLines { Before = Twips(Spacing.Before), After = Twips(Spacing.After) },
            Indent(),
            Alignment(),
            Outline is { } level ? new OutlineLevel { Val = level } : null,
        ];

    private Tabs? TabsOf()
    {
        if (RightTab is { } right)
        {
            return new Tabs(new TabStop { Val = TabStopValues.Right, Position = right });
        }

        return Hanging > 0 ? new Tabs(new TabStop { Val = TabStopValues.Left, Position = Left }) : null;
    }

    private Indentation? Indent()
    {
        if (Left == 0)
        {
            return null;
        }

        var indent = new Indentation { Left = Twips(Left) };

        // Even nothing, once it is set, is written as an attribute, and Word refuses an empty one.
        if (Hanging > 0)
        {
            indent.Hanging = Twips(Hanging);
        }

        return indent;
    }

    private Justification? Alignment()
    {
        if (IsCentred)
        {
            return new Justification { Val = JustificationValues.Center };
        }

        return IsRight ? new Justification { Val = JustificationValues.Right } : null;
    }

    private IEnumerable<OpenXmlElement?> RunParts() =>
        [
            IsBold ? new Bold() : null,
            Colour is { } colour ? new Color { Val = colour } : null,
            Size is { } points ? new FontSize { Val = Twips(points * 2) } : null,
        ];

    private static string Twips(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
