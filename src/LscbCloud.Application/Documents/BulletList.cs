namespace LscbCloud.Application.Documents;

/// <summary>Points, in no order that matters.</summary>
public sealed record BulletList(IReadOnlyList<string> Items) : IBlock;
