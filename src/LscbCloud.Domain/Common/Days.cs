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

    /// <summary>What the clocks in London show at an instant, summer time included.</summary>
    public static DateTime ClockInLondon(this DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, LondonZone).DateTime;

    /// <summary>The instant at which a day begins in London.</summary>
    public static DateTimeOffset BeginsInLondon(this DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        return new DateTimeOffset(midnight, LondonZone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
