using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
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

        var waiting = await WaitingAsync<TEntry, TLink>(db, cancellationToken);

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
            _ = db.Add(LinkTo<TLink>(entry, sequence, previous, hash));
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
        var check = new ChainCheck(owner, await RemovalsAsync<TEntry>(db, cancellationToken));
        var rows = db is AppDbContext app ? WithShared<TEntry, TContent, TLink>(app) : Own<TEntry, TContent, TLink>(db);

        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            check.Next(
                row.Link,
                (HistoryEntry?)row.Entry ?? row.Shared,
                (HistoryContent?)row.Content ?? row.SharedContent
            );
        }

        return check.Finish(expected, await CountWaitingAsync<TEntry, TLink>(db, cancellationToken));
    }

    /// <summary>The next entries to chain, the owner's own and those that it shares, in one order.</summary>
    private static async Task<IReadOnlyList<HistoryEntry>> WaitingAsync<TEntry, TLink>(
        DbContext db,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
        where TLink : HistoryLink
    {
        var own = await First(Unchained(db.Set<TEntry>(), db.Set<TLink>())).ToListAsync(cancellationToken);
        var shared = db is AppDbContext app
            ? await First(UnchainedShared(app, db.Set<TLink>())).ToListAsync(cancellationToken)
            : [];

        return
        [
            .. own.Concat<HistoryEntry>(shared).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Take(BatchSize),
        ];
    }

    private static async Task<int> CountWaitingAsync<TEntry, TLink>(DbContext db, CancellationToken cancellationToken)
        where TEntry : HistoryEntry
        where TLink : HistoryLink
    {
        var own = await Unchained(db.Set<TEntry>(), db.Set<TLink>()).CountAsync(cancellationToken);

        return db is AppDbContext app
            ? own + await UnchainedShared(app, db.Set<TLink>()).CountAsync(cancellationToken)
            : own;
    }

    private static IQueryable<TEntry> First<TEntry>(IQueryable<TEntry> entries)
        where TEntry : HistoryEntry =>
        entries.AsNoTracking().OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Take(BatchSize);

    private static IQueryable<TEntry> Unchained<TEntry, TLink>(IQueryable<TEntry> entries, IQueryable<TLink> links)
        where TEntry : HistoryEntry
        where TLink : HistoryLink => entries.Where(entry => !links.Any(link => link.EntryId == entry.Id));

    private static IQueryable<SharedHistoryEntry> UnchainedShared<TLink>(AppDbContext db, IQueryable<TLink> links)
        where TLink : HistoryLink =>
        db.SharedHistory.Where(entry => !links.Any(link => link.SharedEntryId == entry.Id));

    private static TLink LinkTo<TLink>(HistoryEntry entry, long sequence, string previous, string hash)
        where TLink : HistoryLink, new()
    {
        var shared = entry as SharedHistoryEntry;
        var link = new TLink
        {
            Sequence = sequence,
            EntryId = shared is null ? entry.Id : null,
            SharedEntryId = shared?.Id,
            PreviousHash = previous,
            Hash = hash,
        };

        if (link is AgencyHistoryLink of)
        {
            of.SharedBoardId = shared?.BoardId;
        }

        return link;
    }

    /// <summary>A removal is itself an entry of every history that it took words out of.</summary>
    private static async Task<IReadOnlySet<Guid>> RemovalsAsync<TEntry>(
        DbContext db,
        CancellationToken cancellationToken
    )
        where TEntry : HistoryEntry
    {
        var removals = await Of(db.Set<TEntry>()).ToHashSetAsync(cancellationToken);

        if (db is AppDbContext app)
        {
            removals.UnionWith(await Of(app.SharedHistory).ToListAsync(cancellationToken));
        }

        return removals;

        static IQueryable<Guid> Of(IQueryable<HistoryEntry> entries)
        {
            return entries.Where(entry => entry.SubjectKind == RemovalKind).Select(entry => entry.SubjectId);
        }
    }

    private static IQueryable<ChainRow<TEntry, TContent, TLink>> Own<TEntry, TContent, TLink>(DbContext db)
        where TEntry : HistoryEntry
        where TContent : HistoryContent
        where TLink : HistoryLink =>
        from link in db.Set<TLink>()
        join entry in db.Set<TEntry>() on link.EntryId equals entry.Id into entries
        from entry in entries.DefaultIfEmpty()
        join content in db.Set<TContent>() on link.EntryId equals content.EntryId into contents
        from content in contents.DefaultIfEmpty()
        orderby link.Sequence
        select new ChainRow<TEntry, TContent, TLink>
        {
            Link = link,
            Entry = entry,
            Content = content,
        };

    private static IQueryable<ChainRow<TEntry, TContent, TLink>> WithShared<TEntry, TContent, TLink>(AppDbContext db)
        where TEntry : HistoryEntry
        where TContent : HistoryContent
        where TLink : HistoryLink =>
        from link in db.Set<TLink>()
        join entry in db.Set<TEntry>() on link.EntryId equals entry.Id into entries
        from entry in entries.DefaultIfEmpty()
        join content in db.Set<TContent>() on link.EntryId equals content.EntryId into contents
        from content in contents.DefaultIfEmpty()
        join shared in db.SharedHistory on link.SharedEntryId equals shared.Id into manyShared
        from shared in manyShared.DefaultIfEmpty()
        join sharedContent in db.SharedHistoryContents on link.SharedEntryId equals sharedContent.EntryId into both
        from sharedContent in both.DefaultIfEmpty()
        orderby link.Sequence
        select new ChainRow<TEntry, TContent, TLink>
        {
            Link = link,
            Entry = entry,
            Content = content,
            Shared = shared,
            SharedContent = sharedContent,
        };

    /// <summary>A link with what it links: the owner's own entry or a shared one.</summary>
    private sealed class ChainRow<TEntry, TContent, TLink>
    {
        public required TLink Link { get; init; }

        public TEntry? Entry { get; init; }

        public TContent? Content { get; init; }

        public SharedHistoryEntry? Shared { get; init; }

        public SharedHistoryContent? SharedContent { get; init; }
    }
}
