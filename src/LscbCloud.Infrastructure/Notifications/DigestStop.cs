namespace LscbCloud.Infrastructure.Notifications;

/// <summary>What a link stops.</summary>
/// <param name="Label">The kind of record, or every kind.</param>
/// <param name="IsAll">Whether it is the daily email as a whole.</param>
public sealed record DigestStop(string Label, bool IsAll);
