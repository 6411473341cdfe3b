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
        LoggedSources from,
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
            .. SectionOf("Overdue", "Nothing is overdue.", [.. shown[true]], from, today),
            .. SectionOf("Open", "Nothing else is open.", [.. shown[false]], from, today),
            .. SectionOf($"Finished {last}", "Nothing was finished.", [.. finished.Take(Most)], from, today),
        ];
    }

    private static IEnumerable<IBlock> SectionOf(
        string title,
        string whenEmpty,
        IReadOnlyList<ActionRow> rows,
        LoggedSources from,
        DateOnly today
    )
    {
        yield return new Heading(1, title);
        yield return rows.Count == 0
            ? new Paragraph(whenEmpty)
            : ActionTable.WithSources(title, rows, from.Sources, from.AddressOf, today);
    }
}
