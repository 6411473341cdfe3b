using LscbCloud.Application.Documents;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Actions as a table of a document: who is to do what by when, and how it stands.</summary>
internal static class ActionTable
{
    public static Table Of(string title, IReadOnlyList<ActionRow> rows, DateOnly today) =>
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
