using System.Text.Json;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Histories;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Histories;

/// <summary>Reads pages of the board's history.</summary>
internal sealed class HistoryReading(IBoardDb db)
{
    /// <param name="subjects">The things whose history is asked for; none for the whole board's.</param>
    public async Task<HistoryPage> PageAsync(
        IReadOnlyList<Guid>? subjects,
        Guid? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var entries = db.History.AsNoTracking();

        if (subjects is not null)
        {
            entries = entries.Where(e => subjects.Contains(e.SubjectId));
        }

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

    /// <summary>A priority keeps its title for life, and its address is made of it. An action's label begins with its reference.</summary>
    private static string? AddressOf(string kind, string label) =>
        kind switch
        {
            "priority" => Slugs.Of(label),
            "action" => label.Split(' ')[0],
            _ => null,
        };
}
