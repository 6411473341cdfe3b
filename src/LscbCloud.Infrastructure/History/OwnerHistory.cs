using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

/// <summary>The history of the board or of the agency that owns the transaction.</summary>
internal sealed class OwnerHistory(AppDbContext db) : IHistory
{
    public IReadOnlyList<IQueryable<HistoryLine>> Lines =>
        [
            db.CurrentAgency is null ? db.Set<BoardHistoryEntry>().Lines() : db.Set<AgencyHistoryEntry>().Lines(),
            db.SharedHistory.Lines(),
        ];

    public IQueryable<HistoryWords> Words =>
        (
            db.CurrentAgency is null ? db.Set<BoardHistoryContent>().Words() : db.Set<AgencyHistoryContent>().Words()
        ).Concat(db.SharedHistoryContents.Words());

    /// <summary>An agency is told which board; a board goes by the name that it told the agency last.</summary>
    public async Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    )
    {
        if (db.CurrentAgency is null)
        {
            return HistoryRows.NoBoards;
        }

        var told = await (
            from entry in db.SharedHistory
            where entries.Contains(entry.Id)
            join notice in db.SeatNotices on entry.BoardId equals notice.BoardId
            orderby notice.SentAt
            select new
            {
                entry.Id,
                notice.BoardSlug,
                notice.BoardName,
            }
        ).ToListAsync(cancellationToken);

        return told.GroupBy(row => row.Id)
            .ToDictionary(rows => rows.Key, rows => new HistoryBoard(rows.Last().BoardSlug, rows.Last().BoardName));
    }

    public Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken) =>
        (db.CurrentBoard, db.CurrentAgency) switch
        {
            ({ } board, _) => HistoryChain.VerifyAsync<BoardHistoryEntry, BoardHistoryContent, BoardHistoryLink>(
                db,
                board.Value,
                expected,
                cancellationToken
            ),
            (_, { } agency) => HistoryChain.VerifyAsync<AgencyHistoryEntry, AgencyHistoryContent, AgencyHistoryLink>(
                db,
                agency.Value,
                expected,
                cancellationToken
            ),
            _ => throw new InvalidOperationException("No owner is set."),
        };
}
