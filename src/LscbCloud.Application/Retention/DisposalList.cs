namespace LscbCloud.Application.Retention;

/// <summary>One page of the list.</summary>
/// <param name="Hold">The hold for which nothing is listed; none where the board is under none.</param>
/// <param name="Counts">How many records are past their date, by class.</param>
/// <param name="Items">The records on this page.</param>
/// <param name="Next">Where this page ends; none on the last.</param>
/// <param name="Can">What the reader may do with what is listed.</param>
public sealed record DisposalList(
    HoldView? Hold,
    IReadOnlyList<DisposalCount> Counts,
    IReadOnlyList<RecordForDisposal> Items,
    string? Next,
    DisposalCan Can
);
