namespace LscbCloud.Domain.Boards;

/// <summary>One tag: the code by which it is kept, and its words.</summary>
public sealed record ArrangementTag(string Code, string Words);
