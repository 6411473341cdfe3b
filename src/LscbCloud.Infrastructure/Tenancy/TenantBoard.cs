using LscbCloud.Application.Agencies;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>A board as requests find it: the identifier in its address, and whether it is at work.</summary>
/// <param name="Id">Names the board for life.</param>
/// <param name="Slug">The address in force; an earlier one leads here too.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsLive">False while suspended or archived; then nobody but the platform reaches it.</param>
public sealed record TenantBoard(BoardId Id, string Slug, string Name, bool IsLive);

/// <summary>An agency as requests find it.</summary>
/// <param name="Id">Names the agency for life.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Now">What it has become; none where it goes on as itself. Its people work there all the same.</param>
public sealed record TenantAgency(AgencyId Id, string Slug, string Name, Successor? Now);
