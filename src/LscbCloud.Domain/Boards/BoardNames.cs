namespace LscbCloud.Domain.Boards;

/// <summary>What a board is called in full, in a heading, and where it is.</summary>
public sealed record BoardNames(string Name, string ShortName, string Area);
