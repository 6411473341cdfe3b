namespace LscbCloud.Domain.Common;

/// <summary>Who did something and when.</summary>
public sealed record Signature(Author Author, DateTimeOffset At);
