using System.Globalization;

namespace LscbCloud.Application.Retention;

/// <summary>Where a page of the list ends: the day from which the last record's years count, and the record's own number among those of the day.</summary>
internal sealed record DisposalPlace(DateOnly On, int Number)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Before every record.</summary>
    public static readonly DisposalPlace First = new(DateOnly.MinValue, 0);

    /// <summary>Reads "2011-03-31.12". Nothing else is a place.</summary>
    public static DisposalPlace? Read(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);

        return
            dot == Form.Length
            && DateOnly.TryParseExact(
                text.AsSpan(0, dot),
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var on
            )
            && int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= DateOnly.MaxValue.DayNumber
            ? new DisposalPlace(on, number)
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{On.ToString(Form, CultureInfo.InvariantCulture)}.{Number}");
}
