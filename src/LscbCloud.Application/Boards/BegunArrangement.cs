namespace LscbCloud.Application.Boards;

/// <summary>The arrangement that was begun.</summary>
public sealed record BegunArrangement(Guid Id);
