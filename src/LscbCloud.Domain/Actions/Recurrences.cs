namespace LscbCloud.Domain.Actions;

/// <summary>When an action that comes again is next due.</summary>
public static class Recurrences
{
    /// <summary>The next day after one: the same day of the month, and the last day of a month after the last day of another.</summary>
    public static DateOnly After(this Recurrence recurrence, DateOnly day)
    {
        var next = day.AddMonths(
            recurrence switch
            {
                Recurrence.Monthly => 1,
                Recurrence.Quarterly => 3,
                Recurrence.Yearly => 12,
                _ => throw new ArgumentOutOfRangeException(nameof(recurrence), "This action does not come again."),
            }
        );

        // The end of February is followed by the end of March, not by its 28th.
        return day.Day == DateTime.DaysInMonth(day.Year, day.Month)
            ? new DateOnly(next.Year, next.Month, DateTime.DaysInMonth(next.Year, next.Month))
            : next;
    }
}
