using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>The agency that owns an action, by the name that it had when the board chose it.</summary>
public sealed record OwningAgency(AgencyId Id, string Slug, string Name);
