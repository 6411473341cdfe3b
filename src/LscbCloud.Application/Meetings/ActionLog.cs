using LscbCloud.Application.Actions;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Meetings;

/// <summary>What the action log for a meeting says, in the order in which a meeting takes it.</summary>
internal static class ActionLog
{
    /// <summary>How many actions of a sort a meeting is given on paper. More are in the list, which exports them all.</summary>
    public const int Most = 300;

    public static IEnumerable<IBlock> BlocksOf(
        IReadOnlyList<ActionRow> unfinished,
        IReadOnlyList<ActionRow> finished,
        DateOnly? since,
        DateOnly today
    )
    {
        var isCut = unfinished.Count > Most || finished.Count > Most;
        var shown = unfinished.Take(Most).ToLookup(row => Lateness.DaysLate(row.State, row.DueOn, today) > 0);
        var last = since is { } day ? $"since {day.InWords()}" : "so far";

        return
        [
            new Paragraph($"As at {today.InWords()}.", IsQuiet: true),
            .. isCut
                ? new IBlock[] { new Notice($"This log ends after {Most} actions of a sort. The list has them all.") }
                : [],
            .. SectionOf("Overdue", "Nothing is overdue.", [.. shown[true]], today),
            .. SectionOf("Open", "Nothing else is open.", [.. shown[false]], today),
            .. SectionOf($"Finished {last}", "Nothing was finished.", [.. finished.Take(Most)], today),
        ];
    }

    private static IEnumerable<IBlock> SectionOf(
        string title,
        string whenEmpty,
        IReadOnlyList<ActionRow> rows,
        DateOnly today
    )
    {
        yield return new Heading(1, title);
        yield return rows.Count == 0 ? new Paragraph(whenEmpty) : TableOf(title, rows, today);
    }

    private static Table TableOf(string title, IReadOnlyList<ActionRow> rows, DateOnly today) =>
        new(
            rows.Count == 1 ? $"{title}: 1 action" : $"{title}: {rows.Count} actions",
            [new("Ref"), new("Action"), new("Owner"), new("Due"), new("How it stands"), new("Last word")],
            [.. rows.Select(row => CellsOf(row, today))]
        );

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
