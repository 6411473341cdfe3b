namespace LscbCloud.Application.Agencies;

/// <summary>The agencies that use the service, asked for one at a time by address: nobody can list them.</summary>
public interface IAgencyDirectory
{
    Task<DirectoryAgency?> FindAsync(string slug, CancellationToken cancellationToken);
}
