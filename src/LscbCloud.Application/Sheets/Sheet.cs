namespace LscbCloud.Application.Sheets;

/// <summary>A table to work on in a spreadsheet: typed columns, rows, and what to know about them.</summary>
/// <remarks>Made by <see cref="Of{TRow}"/>, which takes each column from the rows: nothing has to be counted or aligned.</remarks>
public sealed class Sheet
{
    /// <summary>How many rows a sheet holds. More are cut, and the file says so.</summary>
    public const int MaxRows = 10_000;

    /// <summary>How many characters a cell holds; Excel takes 32,767. Longer text is cut and ends in "…".</summary>
    public const int TextMaxLength = 32_000;

    internal Sheet(string name, SheetAbout about, IReadOnlyList<SheetColumn> columns, IReadOnlyList<SheetRow> rows)
    {
        Name = name;
        About = about;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>What the table is of, such as "Actions".</summary>
    public string Name { get; }

    public SheetAbout About { get; }

    public IReadOnlyList<SheetColumn> Columns { get; }

    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>What the file says when it does not hold everything that was asked for; none when it does.</summary>
    public string? CutNote { get; internal init; }

    /// <summary>Begins the design of a sheet whose rows are made of <typeparamref name="TRow"/>.</summary>
    public static SheetDesign<TRow> Of<TRow>(string name) => new(name);
}

/// <summary>One column: its title, what its cells hold, and its width in characters.</summary>
public sealed record SheetColumn(string Title, SheetType Type, int Width);

/// <summary>What the cells of a column hold.</summary>
public enum SheetType
{
    Text,
    Number,

    /// <summary>A day, written as a date that can be sorted and filtered.</summary>
    Day,

    /// <summary>A day and a time of the clock in London.</summary>
    Instant,
}

/// <summary>One row, a cell for each column; an empty cell is nothing.</summary>
public sealed record SheetRow(IReadOnlyList<ISheetCell?> Cells);

/// <summary>What stands in a cell: one of the four kinds below, and no other.</summary>
public interface ISheetCell;

/// <summary>Words. They are never read as a formula, whatever they begin with.</summary>
public sealed record TextCell(string Value) : ISheetCell;

public sealed record NumberCell(decimal Value) : ISheetCell;

public sealed record DayCell(DateOnly Value) : ISheetCell;

public sealed record InstantCell(DateTimeOffset Value) : ISheetCell;

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

/// <summary>One thing that rows were chosen by: <c>Person</c>, <c>Tom Ashdown</c>.</summary>
public sealed record SheetFilter(string Name, string Value);
