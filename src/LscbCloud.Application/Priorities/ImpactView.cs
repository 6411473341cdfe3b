using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What an update says the impact was.</summary>
public sealed record ImpactView(ImpactState State, string? Text, DateOnly? ExpectedBy);
