namespace LscbCloud.Application.Objectives;

/// <summary>A priority's objectives, by their numbers.</summary>
public sealed record ObjectiveList(string Priority, IReadOnlyList<ObjectiveView> Items, ObjectiveListCan Can);
