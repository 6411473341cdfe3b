namespace LscbCloud.Application.Actions;

/// <summary>One of the actions.</summary>
public sealed record ActionToClose(string Reference, int Version) : IOneOfMany;
