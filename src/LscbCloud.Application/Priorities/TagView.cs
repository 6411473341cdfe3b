namespace LscbCloud.Application.Priorities;

/// <summary>A tag of the arrangement: its code and its words.</summary>
public sealed record TagView(string Code, string Words);
