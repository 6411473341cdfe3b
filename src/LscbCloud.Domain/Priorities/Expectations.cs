namespace LscbCloud.Domain.Priorities;

/// <summary>When the next word on a priority, and the next reading of a measure, is expected.</summary>
public static class Expectations
{
    /// <summary>Boards meet every quarter, and every priority is told of at each meeting.</summary>
    public const int MonthsBetweenUpdates = 3;

    /// <summary>A figure is collected and checked for four weeks after the day that it is true of.</summary>
    public const int DaysToCollect = 28;

    /// <summary>The day by which a priority's next update is due: a quarter after the day that the latest describes, or after its beginning.</summary>
    public static DateOnly UpdateDue(DateOnly from, DateOnly? updatedAsAt) =>
        (updatedAsAt ?? from).AddMonths(MonthsBetweenUpdates);

    /// <summary>The day since which the impact of a priority is missing; none where it is stated, or where it is not yet expected.</summary>
    public static DateOnly? ImpactMissingSince(
        ImpactState? state,
        DateOnly? updatedAsAt,
        DateOnly? expectedBy,
        DateOnly today
    ) =>
        state switch
        {
            ImpactState.NotStated => updatedAsAt,
            ImpactState.TooEarly when expectedBy < today => expectedBy,
            _ => null,
        };

    /// <summary>
    /// The day by which a measure's next reading is due. Readings come as often as they have come so far: the next is true of a
    /// day as far after the latest as the others lie apart on average, or a quarter after the only one. None before the first.
    /// </summary>
    public static DateOnly? ReadingDue(int count, DateOnly? first, DateOnly? latest)
    {
        if (first is not { } begin || latest is not { } end)
        {
            return null;
        }

        var next =
            count > 1
                ? end.AddDays((end.DayNumber - begin.DayNumber) / (count - 1))
                : end.AddMonths(MonthsBetweenUpdates);

        return next.AddDays(DaysToCollect);
    }
}
