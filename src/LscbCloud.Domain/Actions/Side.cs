namespace LscbCloud.Domain.Actions;

/// <summary>On whose side of an action somebody spoke.</summary>
public enum Side
{
    /// <summary>The agency that owns the action.</summary>
    Agency,

    /// <summary>The board, for itself or in the agency's place.</summary>
    Board,
}
