namespace LscbCloud.Domain.Common;

/// <summary>A row that an agency publishes. Only that agency writes it.</summary>
public interface IPublishedByAgency : IPublished
{
    AgencyId AgencyId { get; }
}
