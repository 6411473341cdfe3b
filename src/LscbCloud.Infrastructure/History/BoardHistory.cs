using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.History;

internal sealed class BoardHistory(AppDbContext db) : IBoardHistory
{
    public IReadOnlyList<IQueryable<HistoryLine>> Lines =>
        [db.Set<BoardHistoryEntry>().Lines(), db.SharedHistory.Lines()];

    public IQueryable<HistoryWords> Words =>
        db.Set<BoardHistoryContent>().Words().Concat(db.SharedHistoryContents.Words());

    public Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    ) => Task.FromResult(HistoryRows.NoBoards);
}
