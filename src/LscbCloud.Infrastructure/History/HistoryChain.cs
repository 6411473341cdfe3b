using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

/// <summary>Chains the entries of one owner in order, and checks a chain from its first link.</summary>
/// <remarks>Saving never queues here: entries are written unchained and a job chains them within a minute.</remarks>
internal static class HistoryChain
{
    private const int BatchSize = 500;
    private const string RemovalKind = "removal";

    /// <summary>Chains what is not yet chained. Runs inside a transaction that is bound to the owner; one at a time for each owner.</summary>
    /// <returns>How many entries were chained.</returns>
    public static async Task<int> ExtendAsync<TEntry, TLink>(
        DbContext db,
        Guid owner,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TLink : HistoryLink, new()
    {
        // Held until the transaction ends, so that two instances never chain the same owner at once.
        _ = await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({"history:" + owner.ToString("D")}, 0))",
            cancellationToken
        );

        var waiting = await db.Set<TEntry>()
            .AsNoTracking()
            .Where(entry => !db.Set<TLink>().Any(link => link.EntryId == entry.Id))
            .OrderBy(entry => entry.At)
            .ThenBy(entry => entry.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);

        if (waiting.Count == 0)
        {
            return 0;
        }

        var head = await db.Set<TLink>()
            .AsNoTracking()
            .OrderByDescending(link => link.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
        var sequence = head?.Sequence ?? 0;
        var previous = head?.Hash ?? HistoryText.Root;

        foreach (var entry in waiting)
        {
            sequence++;
            var hash = HistoryText.LinkHash(previous, owner, sequence, entry);
            _ = db.Add(
                new TLink
                {
                    Sequence = sequence,
                    EntryId = entry.Id,
                    PreviousHash = previous,
                    Hash = hash,
                }
            );
            previous = hash;
        }

        return waiting.Count;
    }

    /// <summary>Checks every link against its entry, its content where that still exists, and the link before.</summary>
    /// <param name="db">A context whose transaction is bound to the owner.</param>
    /// <param name="owner">Whose chain it is.</param>
    /// <param name="expected">A head that was sent out earlier; a chain that no longer reaches it was cut.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task<HistoryVerification> VerifyAsync<TEntry, TContent, TLink>(
        DbContext db,
        Guid owner,
        ChainHead? expected,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TContent : HistoryContent
        where TLink : HistoryLink
    {
        // A removal is itself an entry of the history that it took words out of.
        var removals = await db.Set<TEntry>()
            .Where(entry => entry.SubjectKind == RemovalKind)
            .Select(entry => entry.SubjectId)
            .ToHashSetAsync(cancellationToken);
        var check = new ChainCheck(owner, removals);

        var rows =
            from link in db.Set<TLink>()
            join entry in db.Set<TEntry>() on link.EntryId equals entry.Id into entries
            from entry in entries.DefaultIfEmpty()
            join content in db.Set<TContent>() on link.EntryId equals content.EntryId into contents
            from content in contents.DefaultIfEmpty()
            orderby link.Sequence
            select new
            {
                link,
                entry,
                content,
            };

        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            check.Next(row.link, row.entry, row.content);
        }

        var waiting = await db.Set<TEntry>()
            .CountAsync(entry => !db.Set<TLink>().Any(link => link.EntryId == entry.Id), cancellationToken);

        return check.Finish(expected, waiting);
    }
}
