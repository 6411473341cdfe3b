namespace LscbCloud.Domain.Common;

/// <summary>Working days in England: Mondays to Fridays that are no bank holiday.</summary>
/// <remarks>
/// Worked out by the rules of the Banking and Financial Dealings Act 1971 and the proclamations since, so that no list has to
/// be brought up to date each year. What was proclaimed for one year only is named below; the next such day is added there.
/// </remarks>
public static class WorkingDays
{
    /// <summary>Days given once, for jubilees, a wedding, a funeral and a coronation.</summary>
    private static readonly DateOnly[] GivenOnce =
    [
        new(2002, 6, 3),
        new(2011, 4, 29),
        new(2012, 6, 5),
        new(2022, 6, 3),
        new(2022, 9, 19),
        new(2023, 5, 8),
    ];

    /// <summary>Holidays that were moved to another day of their year, by the day on which they would have been.</summary>
    private static readonly (DateOnly Usual, DateOnly Moved)[] MovedOnce =
    [
        (new(2002, 5, 27), new(2002, 6, 4)),
        (new(2012, 5, 28), new(2012, 6, 4)),
        (new(2020, 5, 4), new(2020, 5, 8)),
        (new(2022, 5, 30), new(2022, 6, 2)),
    ];

    /// <summary>Whether offices in England work on a day.</summary>
    public static bool IsWorkingDay(this DateOnly day) => !IsWeekend(day) && !BankHolidays(day.Year).Contains(day);

    /// <summary>The day itself where offices work on it, or the first day after it on which they do.</summary>
    public static DateOnly OrNextWorkingDay(this DateOnly day)
    {
        while (!day.IsWorkingDay())
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The bank holidays of a year in England, in order.</summary>
    public static IReadOnlyList<DateOnly> BankHolidays(int year)
    {
        var easter = EasterSunday(year);
        var christmas = Substitute(new DateOnly(year, 12, 25));
        var boxing = Substitute(new DateOnly(year, 12, 26));
        DateOnly[] usual =
        [
            Substitute(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(new DateOnly(year, 5, 1)),
            FirstMonday(new DateOnly(year, 5, 25)),
            FirstMonday(new DateOnly(year, 8, 25)),
            christmas,
            // Where both fall on a weekend, the second is given on the day after the first.
            boxing == christmas
                ? christmas.AddDays(1)
                : boxing,
        ];

        return [.. usual.Select(InFact).Concat(GivenOnce.Where(day => day.Year == year)).Order()];
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly InFact(DateOnly usual) =>
        MovedOnce.Where(move => move.Usual == usual).Select(move => move.Moved).FirstOrDefault(usual);

    /// <summary>The Monday that is given for a day on a weekend; for a Boxing Day on a Sunday it is the Tuesday.</summary>
    private static DateOnly Substitute(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday when day is { Month: 12, Day: 26 } => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    /// <summary>The first Monday that is not before a day.</summary>
    private static DateOnly FirstMonday(DateOnly from) =>
        from.AddDays(((int)DayOfWeek.Monday - (int)from.DayOfWeek + 7) % 7);

    /// <summary>Easter of the Gregorian calendar, by the anonymous rule of 1876.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var moon = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var correction = (century + 8) / 25;
        var epact = ((19 * moon) + century - (century / 4) - ((century - correction + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var shift = (moon + (11 * epact) + (22 * weekday)) / 451;
        var number = epact + weekday - (7 * shift) + 114;

        return new DateOnly(year, number / 31, (number % 31) + 1);
    }
}
