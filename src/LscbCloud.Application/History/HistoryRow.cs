using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>One entry as a sheet shows it.</summary>
internal sealed record HistoryRow(
    DateTimeOffset At,
    string Who,
    string Sentence,
    string Kind,
    string Label,
    string Changes
)
{
    public static HistoryRow Of(HistoryView view) =>
        new(
            view.At,
            view.Who,
            view.Sentence,
            view.Subject.Kind,
            view.Subject.Board is { } board ? $"{view.Subject.Label} ({board.Name})" : view.Subject.Label,
            string.Join('\n', view.Changes.Select(change => $"{change.Field}: {Difference(change)}"))
        );

    private static string Difference(FieldChange change) =>
        change switch
        {
            { Before: null or "" } => change.After ?? "",
            { After: null or "" } => $"was “{change.Before}”, now nothing",
            _ => $"was “{change.Before}”, now “{change.After}”",
        };
}
