namespace LscbCloud.Application.Actions;

/// <summary>The actions that were changed, with their versions now.</summary>
public sealed record ChangedActions(IReadOnlyList<ChangedAction> Items);
