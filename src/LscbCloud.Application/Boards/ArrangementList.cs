namespace LscbCloud.Application.Boards;

/// <summary>The arrangements of a board.</summary>
public sealed record ArrangementList(IReadOnlyList<ArrangementView> Items);
