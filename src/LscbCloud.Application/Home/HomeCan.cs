namespace LscbCloud.Application.Home;

/// <summary>What the reader may do from here.</summary>
public sealed record HomeCan(bool RaiseAction, bool ProposeAction, bool AgreePriority);
