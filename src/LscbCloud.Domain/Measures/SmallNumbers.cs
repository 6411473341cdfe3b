namespace LscbCloud.Domain.Measures;

/// <summary>Which numbers are low enough to point at somebody. They leave the service only for those who may read them.</summary>
/// <remarks>
/// The rule of the children in need census: counts of 1 to 5 are hidden and zero is shown as zero. A percentage is hidden
/// with its numerator, with the rest of its denominator, and when its denominator is under 10.
/// </remarks>
public static class SmallNumbers
{
    /// <summary>What stands in the place of a hidden number.</summary>
    public const string Mark = "[c]";

    public const int Least = 1;
    public const int Most = 5;
    public const int LeastDenominator = 10;

    /// <summary>Whether a reading is hidden from those who may not read small numbers.</summary>
    public static bool Hides(Figure figure, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(figure);

        if ((figure.Numerator, figure.Denominator) is ({ } numerator, { } denominator))
        {
            return IsSmall(numerator) || IsSmall(denominator - numerator) || HidesDenominator(figure);
        }

        return unit is MeasureUnit.Count && IsSmall(figure.Value.GetValueOrDefault());
    }

    /// <summary>Whether even the denominator is hidden: with fewer than 10 in all, all of them may be known.</summary>
    public static bool HidesDenominator(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);

        return figure.Denominator < LeastDenominator;
    }

    /// <summary>
    /// Whether the words between two readings are hidden: "Worsening from 3", or "On plan" beside a known aim, would give
    /// away a number that is not shown.
    /// </summary>
    public static bool HidesWords(Figure? start, Figure? latest, MeasureUnit unit) =>
        (start is not null && Hides(start, unit)) || (latest is not null && Hides(latest, unit));

    private static bool IsSmall(decimal count) => count is >= Least and <= Most;
}
