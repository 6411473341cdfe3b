namespace LscbCloud.Application.Sheets;

/// <summary>What a reader must know about a sheet: written on its second page, and into its file name.</summary>
/// <param name="Title">What it is, such as "Actions".</param>
/// <param name="Board">The board in full.</param>
/// <param name="On">The business day on which it was written.</param>
/// <param name="FileName">The beginning of the file's name, without the day: <c>northshire-actions</c>.</param>
public sealed record SheetAbout(string Title, string Board, DateOnly On, string FileName)
{
    /// <summary>What the rows were chosen by, in words; empty where all were asked for.</summary>
    public IReadOnlyList<SheetFilter> Filters { get; init; } = [];

    /// <summary>What else must be said, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many rows were asked for, where that is known; a file that was cut then says of how many.</summary>
    public int? Total { get; init; }

    /// <summary>Whether more were asked for than the rows given, where nobody counted how many.</summary>
    public bool IsMore { get; init; }
}
