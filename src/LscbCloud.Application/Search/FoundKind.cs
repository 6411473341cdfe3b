namespace LscbCloud.Application.Search;

/// <summary>The kinds of records that are searched, in the order in which they are shown.</summary>
public enum FoundKind
{
    Priority,
    Measure,
    Objective,
    Action,

    /// <summary>An update of a priority.</summary>
    Update,

    Evidence,
    Meeting,

    /// <summary>An agency that the board has seated.</summary>
    Agency,
}
