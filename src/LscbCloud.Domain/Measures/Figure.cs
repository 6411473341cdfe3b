using System.Globalization;

namespace LscbCloud.Domain.Measures;

/// <summary>What a reading says: a value, or the two counts from which a percentage or a rate is computed and never typed.</summary>
/// <param name="Value">The value itself, for counts and days.</param>
/// <param name="Numerator">How many of them, for percentages and rates.</param>
/// <param name="Denominator">Out of how many, at least 1.</param>
public sealed record Figure(decimal? Value, long? Numerator, long? Denominator)
{
    /// <summary>The largest number that can be typed.</summary>
    public const long Largest = 999_999_999;

    private const decimal Percent = 100m;
    private const decimal PerTenThousand = 10_000m;

    public static Figure Of(decimal value) => new(value, Numerator: null, Denominator: null);

    public static Figure Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);

        return new(Value: null, numerator, denominator);
    }

    /// <summary>The number itself: 553 of 812 in per cent is 68.1 and some more.</summary>
    public decimal In(MeasureUnit unit)
    {
        var factor = unit is MeasureUnit.Rate ? PerTenThousand : Percent;

        return (Numerator, Denominator) is ({ } numerator, { } denominator)
            ? numerator * factor / denominator
            : Value.GetValueOrDefault();
    }

    /// <summary>A number as people read it: at most one decimal, thousands apart, the sign of per cent behind it.</summary>
    public static string InWords(decimal number, MeasureUnit unit) =>
        Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", CultureInfo.InvariantCulture)
        + (unit is MeasureUnit.Percent ? "%" : "");
}
