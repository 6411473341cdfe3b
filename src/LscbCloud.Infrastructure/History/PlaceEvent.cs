using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.History;

/// <summary>What a board or an agency is told of one of its control rows.</summary>
internal sealed record PlaceEvent(AggregateRoot Root, HistoryEvent Happened)
{
    public static IEnumerable<PlaceEvent> Of(ITellsPlace row) =>
        row is AggregateRoot root
            ? root.Events.Select(row.ForPlace).OfType<HistoryEvent>().Select(told => new PlaceEvent(root, told))
            : [];

    /// <summary>Whose history it goes to.</summary>
    public (Guid? Board, Guid? Agency) Place =>
        Root is ITellsPlace row ? (row.BoardId?.Value, row.AgencyId?.Value) : default;
}
