using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Histories;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Histories;

/// <summary>Writes what happened to each aggregate into its owner's history, in the transaction that made it happen.</summary>
internal sealed class HistoryWriter(TimeProvider clock, ICurrentUser user)
{
    public void Write(DbContext db)
    {
        var roots = db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToArray();
        // Ids made in one millisecond are in no order; sorted, they tell what happened in the order in which it did.
        var ids = new Queue<HistoryEntryId>(
            roots.SelectMany(root => root.Happenings).Select(_ => HistoryEntryId.New()).Order()
        );

        foreach (var root in roots)
        {
            foreach (var happening in root.Happenings)
            {
                Add(db, ids.Dequeue(), root, happening);
            }

            root.ClearHappenings();
        }
    }

    private void Add(DbContext db, HistoryEntryId id, AggregateRoot root, Happening happening)
    {
        switch (db)
        {
            case AppDbContext { CurrentBoard: not null }:
                Add<BoardHistoryEntry, BoardHistoryContent>(db, id, root, happening);
                break;
            case AppDbContext:
                Add<AgencyHistoryEntry, AgencyHistoryContent>(db, id, root, happening);
                break;
            default:
                Add<PlatformHistoryEntry, PlatformHistoryContent>(db, id, root, happening);
                break;
        }
    }

    private void Add<TEntry, TContent>(DbContext db, HistoryEntryId id, AggregateRoot root, Happening happening)
        where TEntry : HistoryEntry, new()
        where TContent : HistoryContent, new()
    {
        var content = new TContent
        {
            EntryId = id,
            Text = HistoryText.Of(happening.Changes),
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
            Sentence = happening.Sentence,
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
