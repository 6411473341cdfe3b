using System.Text.Json;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Removals;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.History;

/// <summary>Reads pages of the board's history.</summary>
internal sealed class HistoryReading(IBoardDb db)
{
    private const int MostCounted = 10_000;

    /// <summary>Every entry of the board.</summary>
    public IQueryable<BoardHistoryEntry> Latest => db.History.AsNoTracking();

    /// <summary>The entries about one thing, and about those that belong to it.</summary>
    public IQueryable<BoardHistoryEntry> About(IReadOnlyList<Guid> subjects) =>
        db.History.AsNoTracking().Where(e => subjects.Contains(e.SubjectId));

    /// <summary>The entries that a filter asks for.</summary>
    public IQueryable<BoardHistoryEntry> Of(IHistoryFilter filter)
    {
        var entries = db.History.AsNoTracking();

        if (filter.Kind is { Length: > 0 } kind)
        {
            entries = entries.Where(e => e.SubjectKind == kind);
        }

        if (filter.Person is { } person)
        {
            var id = new PersonId(person);
            entries = entries.Where(e => e.PersonId == id);
        }

        if (filter.From is { } from)
        {
            var first = from.BeginsInLondon();
            entries = entries.Where(e => e.At >= first);
        }

        if (filter.To is { } to)
        {
            var end = to.AddDays(1).BeginsInLondon();
            entries = entries.Where(e => e.At < end);
        }

        return filter.Text?.Trim() is { Length: > 0 } text ? WithText(entries, text) : entries;
    }

    /// <summary>How many entries there are. Counting ends at 10,000, so that a long history costs no more than that.</summary>
    public static async Task<(int Total, bool IsMore)> CountAsync(
        IQueryable<BoardHistoryEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var counted = await entries.OrderByDescending(e => e.Id).Take(MostCounted + 1).CountAsync(cancellationToken);

        return (Math.Min(counted, MostCounted), counted > MostCounted);
    }

    public async Task<HistoryPage> PageAsync(
        IQueryable<BoardHistoryEntry> entries,
        Guid? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        if (after is { } last)
        {
            var id = new HistoryEntryId(last);
            entries = entries.Where(e => e.Id < id);
        }

        // Ids sort by age, so the newest first is the order of the key.
        var rows = await (
            from entry in entries
            join content in db.HistoryContents on entry.Id equals content.EntryId into contents
            from content in contents.DefaultIfEmpty()
            orderby entry.Id descending
            select new { entry, text = content == null ? null : content.Text }
        )
            .Take(limit + 1)
            .ToListAsync(cancellationToken);

        return new HistoryPage(
            [.. rows.Take(limit).Select(row => ViewOf(row.entry, row.text))],
            rows.Count > limit ? rows[limit - 1].entry.Id.Value : null
        );
    }

    private static IQueryable<BoardHistoryEntry> WithText(IQueryable<BoardHistoryEntry> entries, string text)
    {
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database makes the letters small, by its own rules.
        var small = text.ToLower();

        return entries.Where(e => e.Sentence.ToLower().Contains(small) || e.SubjectLabel.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    private static HistoryView ViewOf(BoardHistoryEntry entry, string? text) =>
        new(
            entry.Id.Value,
            entry.At,
            entry.PersonName,
            entry.Sentence,
            new HistorySubject(
                entry.SubjectKind,
                entry.SubjectId,
                entry.SubjectLabel,
                AddressOf(entry.SubjectKind, entry.SubjectLabel)
            ),
            text is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<FieldChange>>(text) ?? []
        );

    /// <summary>A priority keeps its title for life, and its address is made of it. The label of an action or of evidence begins with its reference.</summary>
    private static string? AddressOf(string kind, string label) =>
        kind switch
        {
            // Once words were removed from its title, it has another.
            "priority" => Removal.IsIn(label) ? null : Slugs.Of(label),
            "action" or "evidence" => label.Split(' ')[0],
            _ => null,
        };
}
