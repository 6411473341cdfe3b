using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Puts what a history shows into a sheet.</summary>
internal sealed class HistorySheets(RecordLookup records, IBusinessDay day)
{
    private const int MostEntries = 5_000;
    private const int MostCharacters = 5_000_000;
    private const int AtATime = 500;

    public async Task<Sheet> OfAsync(
        IHistory history,
        IHistoryFilter request,
        (string Name, string Slug) owner,
        CancellationToken cancellationToken
    )
    {
        var entries = history.Of(request);
        var (total, isMore) = await HistoryReading.CountAsync(entries, cancellationToken);
        var rows = await ReadAsync(history, entries, cancellationToken);
        var who = request.Person is null ? null : rows.FirstOrDefault()?.Who ?? "Nobody who is in this history";

        return Sheet
            .Of<HistoryRow>("History")
            .Instant("When", row => row.At)
            .Text("Who", row => row.Who, width: 24)
            .Text("What happened", row => row.Sentence, width: 44)
            .Text("Kind", row => row.Kind, width: 14)
            .Text("Of what", row => row.Label, width: 34)
            .Text("Before and after", row => row.Changes, width: 80)
            .Fill(
                rows,
                new SheetAbout("History", owner.Name, day.Today, $"{owner.Slug}-history")
                {
                    Filters = [.. FiltersOf(request, who)],
                    Notes = [.. NotesOf()],
                    Total = isMore ? null : total,
                    IsMore = isMore,
                }
            );
    }

    private async Task<List<HistoryRow>> ReadAsync(
        IHistory history,
        IReadOnlyList<IQueryable<HistoryLine>> entries,
        CancellationToken cancellationToken
    )
    {
        var rows = new List<HistoryRow>();
        var characters = 0;
        Guid? after = null;

        do
        {
            var page = await history.PageAsync(records, entries, after, AtATime, cancellationToken);

            foreach (var row in page.Items.Select(HistoryRow.Of))
            {
                characters += row.Changes.Length;
                rows.Add(row);

                if (rows.Count == MostEntries || characters > MostCharacters)
                {
                    return rows;
                }
            }

            after = page.Next;
        } while (after is not null);

        return rows;
    }

    private static IEnumerable<SheetFilter> FiltersOf(IHistoryFilter request, string? who)
    {
        if (request.Kind is { Length: > 0 } kind)
        {
            yield return new SheetFilter("Kind", kind);
        }

        if (who is not null)
        {
            yield return new SheetFilter("Person", who);
        }

        if (request.From is { } from)
        {
            yield return new SheetFilter("From", from.InWords());
        }

        if (request.To is { } to)
        {
            yield return new SheetFilter("To", to.InWords());
        }

        if (request.Text?.Trim() is { Length: > 0 } text)
        {
            yield return new SheetFilter("Words", text);
        }
    }

    private IEnumerable<string> NotesOf()
    {
        yield return "Times are those of the clock in London. People have the names that they had then.";

        if (day.IsDemonstration)
        {
            yield return "This is the demonstration: its people are invented.";
        }
    }
}
