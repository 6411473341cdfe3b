namespace LscbCloud.Application.Platform;

/// <summary>One page of boards, in order of their addresses.</summary>
public sealed record PlatformBoardList(IReadOnlyList<PlatformBoard> Items, string? Next);
