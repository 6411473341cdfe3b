using LscbCloud.Application.Agencies;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Agencies;

internal sealed class AgencyDirectory(TenantStore places) : IAgencyDirectory
{
    public async Task<DirectoryAgency?> FindAsync(string slug, CancellationToken cancellationToken) =>
        await places.AgencyAsync(slug, cancellationToken) is { } agency
            ? new DirectoryAgency(agency.Id, agency.Slug, agency.Name, agency.Now)
            : null;
}
