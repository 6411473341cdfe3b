using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

internal sealed class AgencyHistory(AppDbContext db) : IAgencyHistory
{
    public IReadOnlyList<IQueryable<HistoryLine>> Lines =>
        [db.Set<AgencyHistoryEntry>().Lines(), db.SharedHistory.Lines()];

    public IQueryable<HistoryWords> Words =>
        db.Set<AgencyHistoryContent>().Words().Concat(db.SharedHistoryContents.Words());

    /// <summary>Boards go by the name that they told the agency last.</summary>
    public async Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    )
    {
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
}
