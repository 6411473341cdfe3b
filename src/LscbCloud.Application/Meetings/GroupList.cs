namespace LscbCloud.Application.Meetings;

/// <summary>The groups of a board.</summary>
public sealed record GroupList(IReadOnlyList<GroupView> Items, GroupListCan Can);
