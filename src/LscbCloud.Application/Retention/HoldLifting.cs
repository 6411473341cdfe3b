namespace LscbCloud.Application.Retention;

/// <summary>That a hold was lifted.</summary>
public sealed record HoldLifting(DateOnly On, string By, string Reason);
