using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>
/// The days of an action that comes again, as they are counted: a time that falls on a weekend or a bank holiday is due on the
/// next working day, and the time after it is counted as if it had not been moved.
/// </summary>
/// <param name="FirstOn">
/// The day of the first time. Its day of the month is that of every time: the last day of a month means the last of each, and a
/// month that is too short takes its last day for once.
/// </param>
/// <param name="On">The day of this time.</param>
public sealed record Repetition(DateOnly FirstOn, DateOnly On)
{
    /// <summary>The day by which this time is due: its day, or the first working day after it.</summary>
    public DateOnly DueOn => On.OrNextWorkingDay();

    /// <summary>The times that are counted from a day. That day itself is as somebody chose it, whatever day of the week it is.</summary>
    public static Repetition From(DateOnly day) => new(day, day);

    /// <summary>
    /// The next time that is due after a day. A time that was given longer than until the next one takes its place.
    /// </summary>
    public Repetition Next(Recurrence recurrence, DateOnly after)
    {
        var next = this;

        do
        {
            next = next with { On = DayIn(next.On.AddMonths(recurrence.Months())) };
        } while (next.DueOn <= after);

        return next;
    }

    private DateOnly DayIn(DateOnly month)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        var isLast = FirstOn.Day == DateTime.DaysInMonth(FirstOn.Year, FirstOn.Month);

        return new DateOnly(month.Year, month.Month, isLast ? last : Math.Min(FirstOn.Day, last));
    }
}
