namespace LscbCloud.Application.People;

/// <summary>Work to be handed over, and to whom it can be.</summary>
/// <param name="Posts">The posts that are left, each with its open work.</param>
/// <param name="People">Who works here today, in order of name, 300 at most, without the person who leaves.</param>
public sealed record WorkToHandOver(IReadOnlyList<PostWork> Posts, IReadOnlyList<PossibleHolder> People);
