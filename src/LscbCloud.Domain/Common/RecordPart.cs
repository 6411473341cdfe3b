namespace LscbCloud.Domain.Common;

/// <summary>A part of a record, which has no address of its own.</summary>
/// <param name="Kind">What sort of part.</param>
/// <param name="Id">The part; for one of the three texts of an update, the update.</param>
public sealed record RecordPart(RecordPartKind Kind, Guid Id)
{
    /// <summary>The part that two columns name; none where both are empty.</summary>
    internal static RecordPart? Of(RecordPartKind? kind, Guid? id) =>
        (kind, id) is ({ } named, { } known) ? new RecordPart(named, known) : null;
}
