using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.History;

/// <summary>Writes what happened to each aggregate into its owner's history, in the transaction that made it happen.</summary>
internal sealed class HistoryWriter(TimeProvider clock, ICurrentUser user)
{
    /// <returns>What goes into the histories of boards and agencies about their control rows, each as its owner.</returns>
    public IReadOnlyList<PlaceEvent> Write(DbContext db)
    {
        var roots = db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToArray();
        // Version 7 ids made in the same millisecond are unordered, so sort them to keep the history in order.
        var ids = new Queue<HistoryEntryId>(
            roots
                .SelectMany(root => root.Events)
                .SelectMany(happened => Enumerable.Range(0, happened.SharedWith.Count + 1))
                .Select(_ => HistoryEntryId.New())
                .Order()
        );
        var told = roots.OfType<ITellsPlace>().SelectMany(PlaceEvent.Of).ToArray();

        foreach (var root in roots)
        {
            foreach (var historyEvent in root.Events)
            {
                Add(db, ids, root, historyEvent);
            }

            root.ClearEvents();
        }

        return told;
    }

    /// <summary>Writes what a place is told of its control rows into its own history.</summary>
    public void Tell(AppDbContext db, IReadOnlyList<PlaceEvent> told)
    {
        var ids = told.Select(_ => HistoryEntryId.New()).Order();

        foreach (var ((root, happened), id) in told.Zip(ids))
        {
            AddOwn(db, id, root, happened);
        }
    }

    /// <summary>Tells both parties what both may know, once, and leaves the rest in the history of whoever made the change.</summary>
    private void Add(DbContext db, Queue<HistoryEntryId> ids, AggregateRoot root, HistoryEvent historyEvent)
    {
        if (
            historyEvent.SharedWith is []
            || db is not AppDbContext app
            || (root as ISharedHistory)?.SharedFields(historyEvent.Sentence) is not { } fields
        )
        {
            AddOwn(db, ids.Dequeue(), root, historyEvent);

            return;
        }

        var told = historyEvent
            .Changes.Where(change => fields.Contains(change.Field, StringComparer.Ordinal))
            .ToArray();

        foreach (var agency in historyEvent.SharedWith)
        {
            AddShared(app, ids.Dequeue(), root, historyEvent with { Changes = told }, agency);
        }

        if (told.Length < historyEvent.Changes.Count)
        {
            AddOwn(db, ids.Dequeue(), root, historyEvent with { Changes = [.. historyEvent.Changes.Except(told)] });
        }
    }

    private void AddOwn(DbContext db, HistoryEntryId id, AggregateRoot root, HistoryEvent historyEvent)
    {
        switch (db)
        {
            case AppDbContext { CurrentBoard: not null }:
                Keep(db, Written<BoardHistoryEntry, BoardHistoryContent>(id, root, historyEvent));
                break;
            case AppDbContext:
                Keep(db, Written<AgencyHistoryEntry, AgencyHistoryContent>(id, root, historyEvent));
                break;
            default:
                Keep(db, Written<PlatformHistoryEntry, PlatformHistoryContent>(id, root, historyEvent));
                break;
        }
    }

    private void AddShared(
        AppDbContext db,
        HistoryEntryId id,
        AggregateRoot root,
        HistoryEvent historyEvent,
        AgencyId agency
    )
    {
        var board =
            db.CurrentBoard
            ?? (root as ITwoParty)?.BoardId
            ?? throw new InvalidOperationException($"{root.Kind} names no board to share its history with.");
        var written = Written<SharedHistoryEntry, SharedHistoryContent>(id, root, historyEvent);
        written.Entry.Between(board, agency);
        written.Content.Between(board, agency);
        Keep(db, written);
    }

    private static void Keep<TEntry, TContent>(DbContext db, (TEntry Entry, TContent Content) written)
        where TEntry : HistoryEntry
        where TContent : HistoryContent
    {
        _ = db.Add(written.Entry);
        _ = db.Add(written.Content);
    }

    private (TEntry Entry, TContent Content) Written<TEntry, TContent>(
        HistoryEntryId id,
        AggregateRoot root,
        HistoryEvent historyEvent
    )
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

        return (entry, content);
    }

    /// <summary>Cuts an instant to what PostgreSQL keeps, so that its fingerprint is the same when it is read back.</summary>
    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), at.Offset);
}
