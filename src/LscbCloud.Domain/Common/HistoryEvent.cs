namespace LscbCloud.Domain.Common;

/// <summary>One thing that happened, as the history tells it: "Wrote an update".</summary>
/// <param name="Sentence">Begins with a verb in the past; who did it and when stand beside it.</param>
/// <param name="Changes">What was different before and after.</param>
public sealed record HistoryEvent(string Sentence, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The agencies that were a party to it when it happened; what happened before stays with its owner.</summary>
    public IReadOnlyList<AgencyId> SharedWith { get; init; } = [];
}
