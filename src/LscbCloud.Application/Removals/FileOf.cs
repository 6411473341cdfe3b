namespace LscbCloud.Application.Removals;

/// <summary>What a file of the board belongs to.</summary>
public enum FileOf
{
    Evidence,

    /// <summary>The word of an agency that an action is done.</summary>
    Proof,
}
