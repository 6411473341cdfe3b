using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

/// <summary>Shows entries of any owner alike.</summary>
internal static class HistoryRows
{
    public static readonly IReadOnlyDictionary<HistoryEntryId, HistoryBoard> NoBoards =
        new Dictionary<HistoryEntryId, HistoryBoard>();

    public static IQueryable<HistoryLine> Lines<TEntry>(this IQueryable<TEntry> entries)
        where TEntry : HistoryEntry =>
        entries.Select(e => new HistoryLine
        {
            Id = e.Id,
            At = e.At,
            PersonId = e.PersonId,
            PersonName = e.PersonName,
            SubjectKind = e.SubjectKind,
            SubjectId = e.SubjectId,
            SubjectLabel = e.SubjectLabel,
            Sentence = e.Sentence,
        });

    public static IQueryable<HistoryWords> Words<TContent>(this IQueryable<TContent> contents)
        where TContent : HistoryContent =>
        contents.Select(c => new HistoryWords { EntryId = c.EntryId, Text = c.Text });
}

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

internal sealed class PlatformHistory(ControlDbContext db) : IPlatformHistory
{
    public IReadOnlyList<IQueryable<HistoryLine>> Lines => [db.History.Lines()];

    public IQueryable<HistoryWords> Words => db.HistoryContents.Words();

    public Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    ) => Task.FromResult(HistoryRows.NoBoards);
}
