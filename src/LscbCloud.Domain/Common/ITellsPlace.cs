namespace LscbCloud.Domain.Common;

/// <summary>A control row of a board or an agency, whose history is told too, so that nobody has to ask who runs the service.</summary>
public interface ITellsPlace
{
    /// <summary>The board; none where the place is an agency.</summary>
    BoardId? BoardId { get; }

    /// <summary>The agency; none where the place is a board.</summary>
    AgencyId? AgencyId { get; }

    /// <summary>What the place is told of something that happened; nothing where it is none of its business.</summary>
    HistoryEvent? ForPlace(HistoryEvent happened);
}
