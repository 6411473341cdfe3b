namespace LscbCloud.Application.Actions;

/// <summary>What the reader may do with the list.</summary>
/// <param name="Propose">Propose an action.</param>
/// <param name="Raise">Raise one that is agreed, and change days and posts of those that are open.</param>
/// <param name="Update">Write how an open one goes.</param>
public sealed record ActionListCan(bool Propose, bool Raise, bool Update);
