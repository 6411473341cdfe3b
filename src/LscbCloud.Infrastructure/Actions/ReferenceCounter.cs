namespace LscbCloud.Infrastructure.Actions;

/// <summary>What an owner has counted so far, by the letter of the reference.</summary>
internal abstract class ReferenceCounter
{
    public string Letter { get; private init; } = "";

    public int Last { get; private init; }
}
