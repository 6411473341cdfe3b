namespace LscbCloud.Application.Retention;

/// <summary>How long the board keeps what, and the legal hold that it is under.</summary>
/// <param name="Classes">Every class of records, in the order in which they are shown.</param>
/// <param name="Hold">The hold; none where the board is under none.</param>
/// <param name="EarlierHolds">Holds that were lifted, the latest first; at most 20.</param>
/// <param name="Can">What the reader may do.</param>
public sealed record RetentionView(
    IReadOnlyList<RecordClassView> Classes,
    HoldView? Hold,
    IReadOnlyList<HoldView> EarlierHolds,
    RetentionCan Can
);
