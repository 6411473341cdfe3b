using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>When the last update was as at, and whether its impact is stated.</summary>
public sealed record LatestUpdate(DateOnly AsAt, ImpactState Impact);
