using System.Globalization;

namespace LscbCloud.Application.Sheets;

/// <summary>The columns of a sheet, each with where its value comes from.</summary>
/// <example>
/// <code>
/// Sheet.Of&lt;ActionRow&gt;("Actions")
///     .Text("Action", row => row.Title, width: 50)
///     .Day("Due", row => row.DueOn)
///     .Invented(row => row.IsInvented)
///     .Fill(rows, about);
/// </code>
/// </example>
public sealed class SheetDesign<TRow>
{
    private readonly string _name;
    private readonly List<(SheetColumn Column, Func<TRow, ISheetCell?> Of)> _columns = [];
    private Func<TRow, bool>? _isInvented;

    internal SheetDesign(string name) => _name = name;

    public SheetDesign<TRow> Text(string title, Func<TRow, string?> of, int width = 30) =>
        Add(
            new(title, SheetType.Text, width),
            row => of(row) is { Length: > 0 } text ? new TextCell(Short(text)) : null
        );

    public SheetDesign<TRow> Number(string title, Func<TRow, decimal?> of, int width = 12) =>
        Add(new(title, SheetType.Number, width), row => of(row) is { } number ? new NumberCell(number) : null);

    public SheetDesign<TRow> Day(string title, Func<TRow, DateOnly?> of, int width = 20) =>
        Add(new(title, SheetType.Day, width), row => of(row) is { } day ? new DayCell(day) : null);

    public SheetDesign<TRow> Instant(string title, Func<TRow, DateTimeOffset?> of, int width = 24) =>
        Add(new(title, SheetType.Instant, width), row => of(row) is { } instant ? new InstantCell(instant) : null);

    /// <summary>Labels the rows that were made up for the demonstration, in a last column and on the second page.</summary>
    public SheetDesign<TRow> Invented(Func<TRow, bool> isInvented)
    {
        _isInvented = isInvented;

        return this;
    }

    /// <summary>Takes the rows, <see cref="Sheet.MaxRows"/> at most, and never asks for more than one beyond that.</summary>
    public Sheet Fill(IEnumerable<TRow> rows, SheetAbout about)
    {
        var taken = rows.Take(Sheet.MaxRows + 1).ToArray();
        var kept = taken.Length > Sheet.MaxRows ? taken[..Sheet.MaxRows] : taken;
        var columns = _columns.ToList();

        if (_isInvented is { } isInvented && kept.Any(isInvented))
        {
            columns.Add((Labels.Column, row => isInvented(row) ? new TextCell("Invented") : null));
            about = about with { Notes = [.. about.Notes, Labels.Note] };
        }

        return new Sheet(
            _name,
            about,
            [.. columns.Select(column => column.Column)],
            [.. kept.Select(row => new SheetRow([.. columns.Select(column => column.Of(row))]))]
        )
        {
            CutNote =
                about.IsMore || Math.Max(about.Total ?? 0, taken.Length) > kept.Length
                    ? CutAfter(kept.Length, about.Total)
                    : null,
        };
    }

    private SheetDesign<TRow> Add(SheetColumn column, Func<TRow, ISheetCell?> of)
    {
        _columns.Add((column, of));

        return this;
    }

    private static string Short(string text) =>
        text.Length <= Sheet.TextMaxLength ? text : string.Concat(text.AsSpan(0, Sheet.TextMaxLength - 1), "…");

    private static string CutAfter(int kept, int? total)
    {
        var of = total is { } all && all > kept ? string.Create(CultureInfo.InvariantCulture, $" of {all:#,0}") : "";

        return string.Create(
            CultureInfo.InvariantCulture,
            $"Cut after {kept:#,0}{of} rows. Choose fewer, such as a shorter time, and export again."
        );
    }
}
