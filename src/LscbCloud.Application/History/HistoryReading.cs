using System.Text.Json;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.History;

/// <summary>Reads the history of a board, of an agency or of the service.</summary>
internal static class HistoryReading
{
    private const int MostCounted = 10_000;

    private const int MostKinds = 100;
    private const int MostNames = 500;

    /// <summary>The entries about one record, and about those that belong to it.</summary>
    public static IReadOnlyList<IQueryable<HistoryLine>> About(this IHistory rows, IReadOnlyList<Guid> subjects) =>
        [.. rows.Lines.Select(lines => lines.Where(e => subjects.Contains(e.SubjectId)))];

    /// <summary>The entries that a filter asks for.</summary>
    public static IReadOnlyList<IQueryable<HistoryLine>> Of(this IHistory rows, IHistoryFilter filter) =>
        [.. rows.Lines.Select(lines => Filtered(lines, filter))];

    private static IQueryable<HistoryLine> Filtered(IQueryable<HistoryLine> entries, IHistoryFilter filter)
    {
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
        IReadOnlyList<IQueryable<HistoryLine>> entries,
        CancellationToken cancellationToken
    )
    {
        var counted = 0;

        foreach (var lines in entries)
        {
            counted += await lines.OrderByDescending(e => e.Id).Take(MostCounted + 1).CountAsync(cancellationToken);
        }

        return (Math.Min(counted, MostCounted), counted > MostCounted);
    }

    /// <summary>One page of the entries that a list asks for, with how many there are.</summary>
    public static async Task<HistoryList> ListAsync(
        this IHistory rows,
        RecordLookup records,
        IHistoryListQuery query,
        CancellationToken cancellationToken
    )
    {
        var entries = rows.Of(query);
        var (total, isMore) = await CountAsync(entries, cancellationToken);
        var page = await rows.PageAsync(records, entries, query.After, query.Limit, cancellationToken);

        return new HistoryList(page.Items, page.Next, total, isMore);
    }

    public static async Task<HistoryPage> PageAsync(
        this IHistory rows,
        RecordLookup records,
        IReadOnlyList<IQueryable<HistoryLine>> entries,
        Guid? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var found = await NewestAsync(entries, after, limit + 1, cancellationToken);
        var page = found.Take(limit).ToArray();
        var ids = Array.ConvertAll(page, entry => entry.Id);
        var words = await rows
            .Words.Where(w => ids.Contains(w.EntryId))
            .ToDictionaryAsync(w => w.EntryId, w => w.Text, cancellationToken);
        var boards = await rows.BoardsAsync(ids, cancellationToken);

        return new HistoryPage(
            [
                .. page.Select(entry =>
                    ViewOf(entry, records, words.GetValueOrDefault(entry.Id), boards.GetValueOrDefault(entry.Id))
                ),
            ],
            found.Count > limit ? page[^1].Id.Value : null
        );
    }

    /// <summary>The newest entries after one. Ids sort by age, so the newest first is the order of the key.</summary>
    private static async Task<List<HistoryLine>> NewestAsync(
        IReadOnlyList<IQueryable<HistoryLine>> entries,
        Guid? after,
        int most,
        CancellationToken cancellationToken
    )
    {
        var found = new List<HistoryLine>();

        foreach (var lines in entries)
        {
            var later = after is { } last ? lines.Where(e => e.Id < new HistoryEntryId(last)) : lines;
            found.AddRange(await later.OrderByDescending(e => e.Id).Take(most).ToListAsync(cancellationToken));
        }

        return [.. found.OrderByDescending(e => e.Id).Take(most)];
    }

    /// <summary>The kinds of records and the people that are in a history.</summary>
    public static async Task<HistoryChoices> ChoicesAsync(this IHistory rows, CancellationToken cancellationToken)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        var names = new HashSet<(PersonId Id, string Name)>();

        foreach (var lines in rows.Lines)
        {
            var found = lines.Select(e => e.SubjectKind).Distinct().OrderBy(kind => kind).Take(MostKinds);
            kinds.UnionWith(await found.ToListAsync(cancellationToken));
            var people = await lines
                .Where(e => e.PersonId != null)
                .Select(e => new { e.PersonId, e.PersonName })
                .Distinct()
                .OrderBy(named => named.PersonName)
                .Take(MostNames)
                .ToListAsync(cancellationToken);
            names.UnionWith(people.Select(named => (named.PersonId.GetValueOrDefault(), named.PersonName)));
        }

        return new HistoryChoices(
            [.. kinds.Take(MostKinds)],
            [
                .. names
                    .OrderBy(named => named.Name, StringComparer.Ordinal)
                    .Take(MostNames)
                    .GroupBy(named => named.Id)
                    .Select(person => new HistoryPerson(
                        person.Key.Value,
                        string.Join(" or ", person.Select(named => named.Name))
                    )),
            ]
        );
    }

    private static IQueryable<HistoryLine> WithText(IQueryable<HistoryLine> entries, string text)
    {
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database makes the letters small, by its own rules.
        var small = text.ToLower();

        return entries.Where(e => e.Sentence.ToLower().Contains(small) || e.SubjectLabel.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    private static HistoryView ViewOf(HistoryLine entry, RecordLookup records, string? text, HistoryBoard? board) =>
        new(
            entry.Id.Value,
            entry.At,
            entry.PersonName,
            entry.Sentence,
            new HistorySubject(
                entry.SubjectKind,
                entry.SubjectId,
                entry.SubjectLabel,
                records.AddressOf(entry.SubjectKind, entry.SubjectLabel),
                board
            ),
            text is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<FieldChange>>(text) ?? []
        );
}
