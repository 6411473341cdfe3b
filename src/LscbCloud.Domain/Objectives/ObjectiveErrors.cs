using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Objectives;

/// <summary>Every reason for which a change to an objective may be refused.</summary>
public static class ObjectiveErrors
{
    public static readonly Error Dropped = Error.Conflict(
        "objectives.dropped",
        "This objective was dropped, so it takes no more changes. Add a new one instead."
    );

    public static readonly Error TooMany = Error.Conflict(
        "objectives.too-many",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A priority has at most {Objective.MostOfAPriority} objectives. Reword one that is there."
        )
    );

    /// <summary>Two people added an objective in the same moment, and one of them has the number now.</summary>
    public static readonly Error NumberTaken = Error.Conflict(
        "objectives.number-taken",
        "Somebody added an objective at the same moment. Save yours once more."
    );

    public static Error Stale(object current) =>
        Error.Stale("objectives.stale", "Somebody changed this objective while you were writing.", current);
}
