namespace LscbCloud.Domain.Actions;

/// <summary>In what order a list shows them.</summary>
public enum ActionOrder
{
    /// <summary>The first due first.</summary>
    Due,

    /// <summary>In the order of their references.</summary>
    Reference,

    /// <summary>By owner: the board's own first, then agencies by name.</summary>
    Owner,

    /// <summary>By the priority that they came from, itself or by a measure or an objective of it; what came from none is last.</summary>
    Priority,

    /// <summary>By what they came from, as it was called then.</summary>
    Source,
}
