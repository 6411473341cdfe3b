using LscbCloud.Domain.History;

namespace LscbCloud.Application.History;

/// <summary>The history of whoever the request is for.</summary>
public interface IHistoryRows
{
    /// <summary>Its own entries, and those that it shares: each apart, so that a page reads no further than its own index.</summary>
    IReadOnlyList<IQueryable<HistoryLine>> Lines { get; }

    /// <summary>What was different; an entry whose content was destroyed has none.</summary>
    IQueryable<HistoryWords> Words { get; }

    /// <summary>The boards that entries are shared with, where the reader works with several; none elsewhere.</summary>
    Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    );
}
