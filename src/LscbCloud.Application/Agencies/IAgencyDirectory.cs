using LscbCloud.Domain.Agencies;

namespace LscbCloud.Application.Agencies;

/// <summary>The agencies that use the service, asked for one at a time by address: nobody can list them.</summary>
public interface IAgencyDirectory
{
    Task<DirectoryAgency?> FindAsync(string slug, CancellationToken cancellationToken);
}

/// <summary>An agency in the directory.</summary>
/// <param name="Id">Names the agency for life.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Now">What it has become; none where it goes on as itself.</param>
public sealed record DirectoryAgency(AgencyId Id, string Slug, string Name, Successor? Now);

/// <summary>The agency that another has become.</summary>
/// <param name="Slug">The address of the agency that goes on.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsMerged">Whether the two were one agency that stood in the directory twice; otherwise a successor carries on the work.</param>
/// <param name="Since">Since when.</param>
public sealed record Successor(string Slug, string Name, bool IsMerged, DateOnly Since);
