namespace LscbCloud.Application.Retention;

/// <summary>What the board decided of a class.</summary>
public sealed record RetentionDecision(DateOnly On, string By, string Reason);
