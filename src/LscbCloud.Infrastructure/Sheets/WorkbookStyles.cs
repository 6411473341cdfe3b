using DocumentFormat.OpenXml.Spreadsheet;

namespace LscbCloud.Infrastructure.Sheets;

/// <summary>How the cells of our workbooks look, by their place in the list of formats.</summary>
internal static class WorkbookStyles
{
    public const uint Words = 1;
    public const uint Header = 2;

    /// <summary>Words that look like a formula: marked as words, so that editing the cell does not make them run.</summary>
    public const uint WordsForSure = 3;
    public const uint Day = 4;
    public const uint Instant = 5;
    public const uint Number = 6;
    public const uint Title = 7;
    public const uint Strong = 8;

    private const uint DayFormat = 164;
    private const uint InstantFormat = 165;
    private const uint Bold = 1;
    private const uint Big = 2;
    private const uint Tinted = 2;
    private const uint Underlined = 1;

    public static Stylesheet All() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "d mmmm yyyy" },
                new NumberingFormat { NumberFormatId = InstantFormat, FormatCode = "d mmmm yyyy hh:mm" }
            ),
            new Fonts(FontOf(11, isBold: false), FontOf(11, isBold: true), FontOf(16, isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFE8ECF0" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(
                new Border(),
                new Border(new BottomBorder(new Color { Rgb = "FF16222E" }) { Style = BorderStyleValues.Medium })
            ),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                Top(new CellFormat()),
                Top(
                    Filled(
                        new CellFormat
                        {
                            FontId = Bold,
                            FillId = Tinted,
                            BorderId = Underlined,
                        }
                    )
                ),
                Top(new CellFormat { QuotePrefix = true }),
                Top(new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }, isLeft: true),
                Top(new CellFormat { NumberFormatId = InstantFormat, ApplyNumberFormat = true }, isLeft: true),
                Top(new CellFormat()),
                Top(new CellFormat { FontId = Big, ApplyFont = true }),
                Top(new CellFormat { FontId = Bold, ApplyFont = true })
            ),
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );

    private static Font FontOf(double size, bool isBold)
    {
        var font = new Font();

        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Arial" });

        return font;
    }

    private static CellFormat Top(CellFormat format, bool isLeft = false)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };

        if (isLeft)
        {
            alignment.Horizontal = HorizontalAlignmentValues.Left;
        }

        format.Append(alignment);
        format.ApplyAlignment = true;

        return format;
    }

    private static CellFormat Filled(CellFormat format)
    {
        format.ApplyFont = true;
        format.ApplyFill = true;
        format.ApplyBorder = true;

        return format;
    }
}
