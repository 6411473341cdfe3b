namespace LscbCloud.Application.Notifications;

/// <summary>What is told of one place.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Path">Where one sees what waits there.</param>
/// <param name="Lines">How many of each sort, in order.</param>
public sealed record DigestSection(string Name, string Path, IReadOnlyList<(Notice Notice, int Count)> Lines);
