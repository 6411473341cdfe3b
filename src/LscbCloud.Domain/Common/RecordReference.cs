namespace LscbCloud.Domain.Common;

/// <summary>A record of the board as another names it: what an action came from, or what stands on an item of evidence.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Id">The record.</param>
/// <param name="BelongsToId">The record that it belongs to: a measure's or an objective's priority; every other belongs to itself.</param>
/// <param name="Part">The part of it that is meant; none for the record as a whole.</param>
/// <param name="Words">What people called it when it was named.</param>
public sealed record RecordReference(RecordKind Kind, Guid Id, Guid BelongsToId, RecordPart? Part, string Words)
{
    public const int WordsMaxLength = 500;

    /// <summary>Whether both name the same, whatever people called it.</summary>
    public bool IsSameAs(RecordReference other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return (Kind, Id, Part) == (other.Kind, other.Id, other.Part);
    }
}
