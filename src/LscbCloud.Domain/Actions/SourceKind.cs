namespace LscbCloud.Domain.Actions;

/// <summary>What actions come from, as the board classes it.</summary>
public enum SourceKind
{
    Priority,
    Meeting,
    Review,
    Audit,
    Challenge,
    Inspection,
    Other,

    /// <summary>A record of the board of a kind that has no word of its own here; the record says which.</summary>
    Record,
}
