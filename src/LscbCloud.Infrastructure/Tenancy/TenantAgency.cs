using LscbCloud.Application.Agencies;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>An agency as requests find it.</summary>
/// <param name="Id">Names the agency for life.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Now">What it has become; none where it goes on as itself. Its people work there all the same.</param>
public sealed record TenantAgency(AgencyId Id, string Slug, string Name, Successor? Now);
