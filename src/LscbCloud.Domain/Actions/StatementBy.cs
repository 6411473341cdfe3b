using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Who said something of an action, when, and on whose side.</summary>
public sealed record StatementBy(Signature Signature, Side Side)
{
    /// <summary>The posts that they speak for; none where they speak for every post of their side, as an agency's people and the board's office do.</summary>
    public IReadOnlyCollection<string>? OnlyFor { get; init; }
}
