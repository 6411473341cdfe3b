namespace LscbCloud.Domain.Actions;

/// <summary>What actions come from.</summary>
public enum SourceKind
{
    Priority,
    Meeting,
    Review,
    Audit,
    Challenge,
    Inspection,
    Other,
}
