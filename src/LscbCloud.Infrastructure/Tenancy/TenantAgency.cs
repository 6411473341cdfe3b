using LscbCloud.Application.Agencies;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>An agency as requests find it.</summary>
/// <param name="Id">Names the agency for life.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Now">Its successor; none if it has none. Its people keep access until they move.</param>
public sealed record TenantAgency(AgencyId Id, string Slug, string Name, Successor? Now);
