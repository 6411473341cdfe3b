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
        var text = HistoryText.Of(happening.Changes);

        switch (db)
        {
            case AppDbContext { CurrentBoard: not null }:
                var ofBoard = Entry<BoardHistoryEntry>(id, root, happening, text);
                _ = db.Add(ofBoard);
                _ = db.Add(new BoardHistoryContent { EntryId = ofBoard.Id, Text = text });
                break;
            case AppDbContext:
                var ofAgency = Entry<AgencyHistoryEntry>(id, root, happening, text);
                _ = db.Add(ofAgency);
                _ = db.Add(new AgencyHistoryContent { EntryId = ofAgency.Id, Text = text });
                break;
            default:
                var ofPlatform = Entry<PlatformHistoryEntry>(id, root, happening, text);
                _ = db.Add(ofPlatform);
                _ = db.Add(new PlatformHistoryContent { EntryId = ofPlatform.Id, Text = text });
                break;
        }
    }

    private T Entry<T>(HistoryEntryId id, AggregateRoot root, Happening happening, string text)
        where T : HistoryEntry, new() =>
        new()
        {
            Id = id,
            At = ToMicroseconds(clock.GetUtcNow()),
            PersonId = user.PersonId == default ? null : user.PersonId,
            PersonName = user.Name,
            SubjectKind = root.Kind,
            SubjectId = root.SubjectId,
            SubjectLabel = root.Label,
            Sentence = happening.Sentence,
            ContentHash = HistoryText.HashOf(text),
        };

    /// <summary>Cuts an instant to what PostgreSQL keeps, so that its fingerprint is the same when it is read back.</summary>
    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), at.Offset);
}
