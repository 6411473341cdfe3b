using LscbCloud.Domain.History;

namespace LscbCloud.Application.History;

/// <summary>The history of the owner of the request: of a board, or of an agency.</summary>
public interface IHistory
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

    /// <summary>Checks the chain from its first link.</summary>
    /// <param name="expected">A head that was sent out earlier; a chain that no longer reaches it was cut.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken);
}
