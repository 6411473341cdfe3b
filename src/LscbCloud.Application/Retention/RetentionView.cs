namespace LscbCloud.Application.Retention;

/// <summary>How long the board or the agency keeps its records, and the legal hold that it is under.</summary>
/// <param name="Classes">Every class of records that the owner has, in the order in which they are shown.</param>
/// <param name="Hold">The hold; none where there is none.</param>
/// <param name="EarlierHolds">Holds that were lifted, the latest first; at most 20.</param>
/// <param name="Can">What the reader may do.</param>
public sealed record RetentionView(
    IReadOnlyList<RecordClassView> Classes,
    HoldView? Hold,
    IReadOnlyList<HoldView> EarlierHolds,
    RetentionCan Can
);
