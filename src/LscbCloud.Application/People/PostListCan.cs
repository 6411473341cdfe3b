namespace LscbCloud.Application.People;

/// <summary>What the reader may do with the list.</summary>
public sealed record PostListCan(bool HandOver);
