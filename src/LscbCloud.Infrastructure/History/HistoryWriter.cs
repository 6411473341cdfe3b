using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

/// <summary>Writes what happened to each aggregate into its owner's history, in the transaction that made it happen.</summary>
internal sealed class HistoryWriter(TimeProvider clock, ICurrentUser user)
{
    public void Write(DbContext db)
    {
        var roots = db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToArray();
        // Ids made in one millisecond are in no order; sorted, they tell what happened in the order in which it did.
        var ids = new Queue<HistoryEntryId>(
            roots.SelectMany(root => root.Events).Select(_ => HistoryEntryId.New()).Order()
        );

        foreach (var root in roots)
        {
            foreach (var historyEvent in root.Events)
            {
                Add(db, ids.Dequeue(), root, historyEvent);
            }

            root.ClearEvents();
        }
    }

    private void Add(DbContext db, HistoryEntryId id, AggregateRoot root, HistoryEvent historyEvent)
    {
        switch (db)
        {
            case AppDbContext { CurrentBoard: not null }:
                Add<BoardHistoryEntry, BoardHistoryContent>(db, id, root, historyEvent);
                break;
            case AppDbContext:
                Add<AgencyHistoryEntry, AgencyHistoryContent>(db, id, root, historyEvent);
                break;
            default:
                Add<PlatformHistoryEntry, PlatformHistoryContent>(db, id, root, historyEvent);
                break;
        }
    }

    private void Add<TEntry, TContent>(DbContext db, HistoryEntryId id, AggregateRoot root, HistoryEvent historyEvent)
        where TEntry : HistoryEntry, new()
        where TContent : HistoryContent, new()
    {
        var content = new TContent
        {
            EntryId = id,
            Text = HistoryText.Of(historyEvent.Changes),
            Salt = HistoryText.NewSalt(),
        };
        var entry = new TEntry
        {
            Id = id,
            At = ToMicroseconds(clock.GetUtcNow()),
            PersonId = user.PersonId == default ? null : user.PersonId,
            PersonName = user.Name,
            SubjectKind = root.Kind,
            SubjectId = root.SubjectId,
            SubjectLabel = root.Label,
            Sentence = historyEvent.Sentence,
            ContentHash = HistoryText.HashOf(content),
            Salt = HistoryText.NewSalt(),
        };
        entry.WordingHash = HistoryText.WordingHashOf(entry);
        _ = db.Add(entry);
        _ = db.Add(content);
    }

    /// <summary>Cuts an instant to what PostgreSQL keeps, so that its fingerprint is the same when it is read back.</summary>
    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), at.Offset);
}
