namespace LscbCloud.Application.Evidence;

/// <summary>Which kind of record cites evidence.</summary>
public enum CitedKind
{
    Priority,

    /// <summary>A part of an update on a priority.</summary>
    Update,

    /// <summary>A reading of a measure.</summary>
    Reading,

    /// <summary>The word of an action's owner that it is done.</summary>
    Completion,

    /// <summary>An action, in the agency that owns it.</summary>
    Action,

    /// <summary>Any other record of the board, or another part of one; the record says which.</summary>
    Record,
}
