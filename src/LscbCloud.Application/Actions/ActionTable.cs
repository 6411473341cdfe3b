using LscbCloud.Application.Documents;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Actions as a table of a document: who is to do what by when, and how it stands.</summary>
internal static class ActionTable
{
    /// <summary>The column that says what an action came from.</summary>
    private const int From = 3;

    public static Table Of(string title, IReadOnlyList<ActionRow> rows, DateOnly today) =>
        new(
            CaptionOf(title, rows),
            [new("Ref"), new("Action"), new("Owner"), new("Due"), new("How it stands"), new("Last word")],
            [.. rows.Select(row => CellsOf(row, today))]
        );

    /// <summary>The same with what each action came from, which leads to the record where it is one.</summary>
    /// <param name="title">What is in the table.</param>
    /// <param name="rows">The actions.</param>
    /// <param name="sources">What they came from.</param>
    /// <param name="addressOf">The whole address of a record's page.</param>
    /// <param name="today">The day from which lateness is counted.</param>
    public static Table WithSources(
        string title,
        IReadOnlyList<ActionRow> rows,
        ILookup<ActionId, ActionSourceView> sources,
        Func<RecordLink, string> addressOf,
        DateOnly today
    )
    {
        var plain = Of(title, rows, today);
        var links =
            from place in Enumerable.Range(0, rows.Count)
            let record = sources[rows[place].Id]
                .Select(source => source.Record)
                .FirstOrDefault(link => link is not null)
            where record is not null
            select new TableLink(place, From, addressOf(record));

        return new Table(
            plain.Caption,
            [.. plain.Columns.Take(From), new("From"), .. plain.Columns.Skip(From)],
            [
                .. rows.Zip(
                    plain.Rows,
                    (row, cells) =>
                        (IReadOnlyList<string>)[.. cells.Take(From), WordsOf(sources[row.Id]), .. cells.Skip(From)]
                ),
            ]
        )
        {
            Links = [.. links],
        };
    }

    private static string CaptionOf(string title, IReadOnlyList<ActionRow> rows) =>
        rows.Count == 1 ? $"{title}: 1 action" : $"{title}: {rows.Count} actions";

    private static string WordsOf(IEnumerable<ActionSourceView> sources) =>
        string.Join("; ", sources.Select(source => source.Words));

    private static string[] CellsOf(ActionRow row, DateOnly today) =>
        [
            new ActionReference(row.Number).ToString(),
            row.IsInvented ? $"{row.Title} (invented)" : row.Title,
            row.AgencyName is { } agency ? $"{row.OwnerPost}, {agency}" : row.OwnerPost,
            DueOf(row, today),
            StandingOf(row),
            row.LastWord is { } word ? $"{word.Text} ({word.By}, {word.At.InLondon().InWords()})" : "None yet",
        ];

    private static string DueOf(ActionRow row, DateOnly today) =>
        Lateness.DaysLate(row.State, row.DueOn, today) switch
        {
            null or 0 => row.DueOn.InWords(),
            1 => $"{row.DueOn.InWords()}, 1 day late",
            var days => $"{row.DueOn.InWords()}, {days} days late",
        };

    private static string StandingOf(ActionRow row)
    {
        var state = ActionWords.Of(row.State);
        var asks = row.AsksForTime ? "; asks for more time" : "";

        return row.Outlook is { } outlook && row.State is ActionState.InProgress
            ? $"{state}: {ActionWords.Of(outlook)}{asks}"
            : state + asks;
    }
}
