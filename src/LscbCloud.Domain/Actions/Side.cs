namespace LscbCloud.Domain.Actions;

/// <summary>On which side of an action a person spoke.</summary>
public enum Side
{
    /// <summary>The agency that owns the action.</summary>
    Agency,

    /// <summary>The board, for itself or in the agency's place.</summary>
    Board,
}
