namespace LscbCloud.Application.Evidence;

/// <summary>Since when and why the board no longer relies on it.</summary>
public sealed record WithdrawalView(DateOnly On, string By, string Reason);
