using LscbCloud.Application.Sheets;

namespace LscbCloud.Api.Tests.Sheets;

/// <summary>Sheets of made-up rows.</summary>
internal static class ASheet
{
    public static readonly SheetAbout About = new(
        "Actions",
        "Northshire Safeguarding Children Board",
        new DateOnly(2017, 9, 26),
        "northshire-actions"
    );

    public static Sheet Of(params string[] texts) => Design().Fill(texts, About);

    /// <summary>A row of every type; the text is the row's own.</summary>
    public static SheetDesign<string> Design() =>
        Sheet
            .Of<string>("Actions")
            .Text("Action", text => text)
            .Number("Progress", _ => -2.5m)
            .Day("Due", _ => new DateOnly(2017, 10, 1))
            .Instant("Changed", _ => new DateTimeOffset(2017, 9, 26, 8, 30, 0, TimeSpan.Zero));
}
