namespace LscbCloud.Application.Actions;

/// <summary>One of the actions.</summary>
public sealed record ActionToAskAbout(string Reference, int Version) : IOneOfMany;
