using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>A reader of what a board has published.</summary>
public sealed class BoardPublicationReader : PublicationReader, IPublishedByBoard
{
    private BoardPublicationReader()
    {
        // EF Core materialises readers through here.
    }

    public BoardId BoardId { get; private init; }

    /// <summary>An agency that the board asks.</summary>
    public static BoardPublicationReader Asked(PublicationId publication, AgencyId agency) =>
        new()
        {
            PublicationId = publication,
            Audience = Audience.AgenciesAsked,
            ReaderId = agency.Value,
        };

    /// <summary>A board of the group for which the board publishes.</summary>
    public static BoardPublicationReader InGroup(PublicationId publication, BoardId board) =>
        new()
        {
            PublicationId = publication,
            Audience = Audience.BoardGroup,
            ReaderId = board.Value,
        };
}
