using System.Text.Json;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Removals;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.History;

/// <summary>Reads a history, whoever's it is.</summary>
internal static class HistoryReading
{
    private const int MostCounted = 10_000;

    private const int MostKinds = 100;
    private const int MostNames = 500;

    /// <summary>The entries about one thing, and about those that belong to it.</summary>
    public static IQueryable<HistoryLine> About(this IHistoryRows rows, IReadOnlyList<Guid> subjects) =>
        rows.Lines.Where(e => subjects.Contains(e.SubjectId));

    /// <summary>The entries that a filter asks for.</summary>
    public static IQueryable<HistoryLine> Of(this IHistoryRows rows, IHistoryFilter filter)
    {
        var entries = rows.Lines;

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
        IQueryable<HistoryLine> entries,
        CancellationToken cancellationToken
    )
    {
        var counted = await entries.OrderByDescending(e => e.Id).Take(MostCounted + 1).CountAsync(cancellationToken);

        return (Math.Min(counted, MostCounted), counted > MostCounted);
    }

    /// <summary>One page of the entries that a list asks for, with how many there are.</summary>
    public static async Task<HistoryList> ListAsync(
        this IHistoryRows rows,
        IHistoryListQuery query,
        CancellationToken cancellationToken
    )
    {
        var entries = rows.Of(query);
        var (total, isMore) = await CountAsync(entries, cancellationToken);
        var page = await rows.PageAsync(entries, query.After, query.Limit, cancellationToken);

        return new HistoryList(page.Items, page.Next, total, isMore);
    }

    public static async Task<HistoryPage> PageAsync(
        this IHistoryRows rows,
        IQueryable<HistoryLine> entries,
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
        var found = await entries.OrderByDescending(e => e.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(limit).ToArray();
        var ids = Array.ConvertAll(page, entry => entry.Id);
        var words = await rows
            .Words.Where(w => ids.Contains(w.EntryId))
            .ToDictionaryAsync(w => w.EntryId, w => w.Text, cancellationToken);
        var boards = await rows.BoardsAsync(ids, cancellationToken);

        return new HistoryPage(
            [
                .. page.Select(entry =>
                    ViewOf(entry, words.GetValueOrDefault(entry.Id), boards.GetValueOrDefault(entry.Id))
                ),
            ],
            found.Count > limit ? page[^1].Id.Value : null
        );
    }

    /// <summary>The kinds of things and the people that are in a history.</summary>
    public static async Task<HistoryChoices> ChoicesAsync(this IHistoryRows rows, CancellationToken cancellationToken)
    {
        var kinds = await rows
            .Lines.Select(e => e.SubjectKind)
            .Distinct()
            .OrderBy(kind => kind)
            .Take(MostKinds)
            .ToListAsync(cancellationToken);
        var names = await rows
            .Lines.Where(e => e.PersonId != null)
            .Select(e => new { e.PersonId, e.PersonName })
            .Distinct()
            .OrderBy(named => named.PersonName)
            .Take(MostNames)
            .ToListAsync(cancellationToken);

        return new HistoryChoices(
            kinds,
            [
                .. names
                    .GroupBy(named => named.PersonId.GetValueOrDefault())
                    .Select(person => new HistoryPerson(
                        person.Key.Value,
                        string.Join(" or ", person.Select(named => named.PersonName))
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

    private static HistoryView ViewOf(HistoryLine entry, string? text, HistoryBoard? board) =>
        new(
            entry.Id.Value,
            entry.At,
            entry.PersonName,
            entry.Sentence,
            new HistorySubject(
                entry.SubjectKind,
                entry.SubjectId,
                entry.SubjectLabel,
                AddressOf(entry.SubjectKind, entry.SubjectLabel),
                board
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
