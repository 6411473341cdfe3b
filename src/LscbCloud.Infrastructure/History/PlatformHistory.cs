using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.History;

internal sealed class PlatformHistory(ControlDbContext db) : IPlatformHistory
{
    public IReadOnlyList<IQueryable<HistoryLine>> Lines => [db.History.Lines()];

    public IQueryable<HistoryWords> Words => db.HistoryContents.Words();

    public Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    ) => Task.FromResult(HistoryRows.NoBoards);

    public Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken) =>
        HistoryChain.VerifyAsync<PlatformHistoryEntry, PlatformHistoryContent, PlatformHistoryLink>(
            db,
            Guid.Empty,
            expected,
            cancellationToken
        );
}
