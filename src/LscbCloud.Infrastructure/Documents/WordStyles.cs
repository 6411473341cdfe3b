using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>The styles of Word documents. Word's own names are used where Word has one, so that its outline and its readers know them.</summary>
internal static class WordStyles
{
    public const string TableId = "BoardTable";

    private const string Ink = "16222E";
    private const string Quiet = "47535F";
    private const string Amber = "8A6D1F";
    private const int TextWidth = 9638;
    private const int FactIndent = 2268;

    public static Styles All(string accent)
    {
        var colour = accent.TrimStart('#').ToUpperInvariant();
        var styles = new Styles(Defaults());
        styles.Append(Headings(colour).Concat(Texts(colour)).Concat(Edges).Select(style => style.Make()));
        styles.Append(PlainTable(), BoardTable(colour));

        return styles;
    }

    private static WordStyle[] Headings(string colour) =>
        [
            new("Normal", "Normal") { Spacing = (0, 140), IsDefault = true },
            new("Title", "Title")
            {
                Size = 26,
                IsBold = true,
                Colour = colour,
                Spacing = (0, 60),
            },
            new("Subtitle", "Subtitle")
            {
                Size = 15,
                Colour = Quiet,
                Spacing = (0, 280),
            },
            new("Heading1", "heading 1")
            {
                Size = 16,
                IsBold = true,
                Spacing = (360, 120),
                Outline = 0,
            },
            new("Heading2", "heading 2")
            {
                Size = 13,
                IsBold = true,
                Spacing = (280, 80),
                Outline = 1,
            },
            new("Heading3", "heading 3")
            {
                Size = 11,
                IsBold = true,
                Spacing = (220, 60),
                Outline = 2,
            },
        ];

    private static WordStyle[] Texts(string colour) =>
        [
            new("ListBullet", "List Bullet") { Spacing = (0, 80), Numbering = WordNumbering.BulletsId },
            new("Caption", "caption")
            {
                IsBold = true,
                Spacing = (160, 80),
                KeepsNext = true,
            },
            new("Quote", "Quote")
            {
                Spacing = (60, 120),
                Bar = colour,
                Left = 340,
            },
            new("Fact", "Fact")
            {
                Spacing = (0, 80),
                Left = FactIndent,
                Hanging = FactIndent,
            },
            new("Notice", "Notice")
            {
                Spacing = (120, 200),
                Bar = Amber,
                Shade = "FDF6E7",
                Left = 170,
            },
            new("Source", "Source")
            {
                Size = 10,
                Colour = Quiet,
                Spacing = (0, 140),
            },
            new("TableText", "Table Text") { Size = 10, Spacing = (40, 40) },
            new("TableFigure", "Table Figure")
            {
                Size = 10,
                Spacing = (40, 40),
                IsRight = true,
            },
            new("AfterTable", "After Table") { Size = 6 },
        ];

    private static WordStyle[] Edges =>
        [
            new("Header", "header")
            {
                Size = 9,
                Colour = Quiet,
                RightTab = TextWidth,
            },
            new("Footer", "footer")
            {
                Size = 9,
                Colour = Quiet,
                RightTab = TextWidth,
            },
            new("Marking", "Marking")
            {
                IsBold = true,
                Spacing = (60, 60),
                IsCentred = true,
            },
        ];

    private static DocDefaults Defaults() =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = "Arial",
                        HighAnsi = "Arial",
                        ComplexScript = "Arial",
                        EastAsia = "Arial",
                    },
                    new Color { Val = Ink },
                    new FontSize { Val = "22" },
                    new Languages { Val = DocumentHead.Language }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { Line = "276", LineRule = LineSpacingRuleValues.Auto }
                )
            )
        );

    private static Style PlainTable() =>
        new(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new SemiHidden(),
            new UnhideWhenUsed(),
            new StyleTableProperties(
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = "TableNormal",
            Default = true,
        };

    private static Style BoardTable(string colour) =>
        new(
            new StyleName { Val = "Board Table" },
            new BasedOn { Val = "TableNormal" },
            new UIPriority { Val = 59 },
            new PrimaryStyle(),
            new StyleTableProperties(
                new TableBorders(
                    new BottomBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Color = "C3CBD3",
                    },
                    new InsideHorizontalBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Color = "C3CBD3",
                    }
                )
            ),
            Emphasised(TableStyleOverrideValues.FirstRow, colour),
            Emphasised(TableStyleOverrideValues.FirstColumn, border: null)
        )
        {
            Type = StyleValues.Table,
            StyleId = TableId,
            CustomStyle = true,
        };

    private static TableStyleProperties Emphasised(TableStyleOverrideValues part, string? border)
    {
        var emphasised = new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = part };

        if (border is not null)
        {
            emphasised.Append(
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders(
                        new BottomBorder
                        {
                            Val = BorderValues.Single,
                            Size = 12,
                            Color = border,
                        }
                    )
                )
            );
        }

        return emphasised;
    }
}
