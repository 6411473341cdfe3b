using System.Globalization;

namespace LscbCloud.Domain.Common;

/// <summary>Days as people write and count them.</summary>
public static class Days
{
    private static readonly CultureInfo British = CultureInfo.InvariantCulture;

    private static readonly TimeZoneInfo LondonZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>A day as the product writes it: 26 September 2017.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>The day it is in London at an instant, summer time included.</summary>
    public static DateOnly InLondon(this DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, LondonZone).DateTime);
}
