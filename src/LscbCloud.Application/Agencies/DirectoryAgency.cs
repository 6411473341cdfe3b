using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Agencies;

/// <summary>An agency in the directory.</summary>
/// <param name="Id">Names the agency for life.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Now">Its successor; none if it has none.</param>
public sealed record DirectoryAgency(AgencyId Id, string Slug, string Name, Successor? Now);
