using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Measures;

/// <summary>Every reason for which a change to a measure may be refused. None of them tells a number.</summary>
public static class MeasureErrors
{
    public static readonly Error Ended = Error.Conflict(
        "measures.ended",
        "This measure has ended, so it takes no more readings and no more changes."
    );

    public static readonly Error TooMany = Error.Conflict(
        "measures.too-many",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A priority has at most {Measure.MostOfAPriority} measures. Change one that is there."
        )
    );

    public static readonly Error TooManyReadings = Error.Conflict(
        "measures.too-many-readings",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A measure takes at most {Measure.MostReadings} readings. End it, and go on with a new one."
        )
    );

    /// <summary>Two people added a measure in the same moment, and one of them has the number now.</summary>
    public static readonly Error NumberTaken = Error.Conflict(
        "measures.number-taken",
        "Somebody added a measure at the same moment. Save yours once more."
    );

    public static readonly Error ReadingGone = Error.Conflict(
        "measures.reading-gone",
        "This reading has been restated already. Look at the measure again."
    );

    public static readonly Error DayTaken = Error.Invalid(
        "asAt",
        "There is a reading for this day. Choose another day, or restate that reading."
    );

    public static readonly Error BeforeTheStart = Error.Invalid(
        "asAt",
        "This is before the day of the start. Choose a later day."
    );

    /// <summary>The start is what everything is compared with, so no other reading may lie before it.</summary>
    public static readonly Error StartAfterAReading = Error.Invalid(
        "asAt",
        "There is a reading before this day. The start must stay the first."
    );

    public static readonly Error OtherUnit = Error.Invalid(
        "figure.unit",
        "This measure is counted in another unit. Look at the measure again."
    );

    public static readonly Error EndedBeforeAReading = Error.Invalid(
        "endedOn",
        "There is a reading for a later day. Choose that day or one after it."
    );

    public static Error Stale(object current) =>
        Error.Stale("measures.stale", "Somebody changed this measure while you were writing.", current);
}
