using LscbCloud.Domain.Boards;

namespace LscbCloud.Application.Platform;

/// <summary>A board as the platform sees it.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Status">Whether it is at work.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="People">How many people have a membership of it, invited ones included.</param>
public sealed record PlatformBoard(string Slug, string Name, BoardStatus Status, DateTimeOffset CreatedAt, int People);
