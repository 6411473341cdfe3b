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
