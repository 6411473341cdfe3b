using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>A reader of what an agency has published.</summary>
public sealed class AgencyPublicationReader : PublicationReader, IPublishedByAgency
{
    private AgencyPublicationReader()
    {
        // EF Core materialises readers through here.
    }

    public AgencyId AgencyId { get; private init; }

    /// <summary>An agency that the agency asks.</summary>
    public static AgencyPublicationReader Asked(PublicationId publication, AgencyId agency) =>
        new()
        {
            PublicationId = publication,
            Audience = Audience.AgenciesAsked,
            ReaderId = agency.Value,
        };

    /// <summary>A board of the group for which the agency publishes.</summary>
    public static AgencyPublicationReader InGroup(PublicationId publication, BoardId board) =>
        new()
        {
            PublicationId = publication,
            Audience = Audience.BoardGroup,
            ReaderId = board.Value,
        };
}
