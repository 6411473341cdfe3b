using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>The day that the latest update describes, whether it states an impact, and by when one is expected.</summary>
public sealed record ImpactGlance(DateOnly AsAt, ImpactState State, DateOnly? ExpectedBy);
