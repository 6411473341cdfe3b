using LscbCloud.Application.Documents;

namespace LscbCloud.Api.Tests.Documents;

/// <summary>A document with a block of each kind, marked, with words that would break a careless writer.</summary>
internal static class ADocument
{
    public const string Hostile = "</style><script>alert('1')</script> & \"so\" on\u0001";

    // The smallest PNG there is: one transparent pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    );

    public static DocumentHead Head(string? marking = "OFFICIAL-SENSITIVE") =>
        new("Neglect", "Northshire Safeguarding Children Board", new DateOnly(2017, 9, 26), "7", "northshire-neglect")
        {
            Subtitle = "Priority highlight report",
            Marking = marking,
            Accent = "#7a2048",
        };

    public static Document OfEveryBlock(string words = "Children are seen early.") =>
        new(
            Head(),
            [
                new Notice("Invented for the demonstration."),
                new KeyValues([new KeyValue("Led by", "Head of Early Help"), new KeyValue("Aim", words)]),
                new Heading(1, "What changed"),
                new Paragraph("First line.\nSecond line.\n\nAnother paragraph."),
                new Paragraph("Written by Grace Lowe", IsQuiet: true),
                new Heading(2, "What we did"),
                new BulletList(["Named a lead", words]),
                new Heading(3, "In numbers"),
                new Table(
                    "Children on plans, by year",
                    [new TableColumn("Year"), new TableColumn("Children", IsNumeric: true)],
                    [
                        ["2016", "812"],
                        ["2017", words],
                    ]
                ),
                new Figure(new Picture(Pixel, 1200, 600), $"Fewer children wait. {words}", "Children who wait"),
                new Quotation("It was the first time\n\nthat anyone asked.", "A parent"),
                new PageBreak(),
                new Heading(1, "Sources"),
            ]
        );
}
