namespace LscbCloud.Application.History;

/// <summary>What is wrong with a chain: <c>content</c> was changed, an entry is missing (<c>gap</c>), or the end was cut (<c>tail</c>).</summary>
public sealed record ChainProblem(long Sequence, string What, string Sentence);
