using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Evidence;

/// <summary>What the places that cite evidence are called, by their ids.</summary>
internal sealed record PlaceNames(
    IReadOnlyDictionary<PriorityId, NamedPriority> Priorities,
    IReadOnlyDictionary<UpdateId, DateOnly> Updates,
    IReadOnlyDictionary<ReadingId, NamedReading> Readings,
    IReadOnlyDictionary<CompletionId, NamedCompletion> Completions,
    IReadOnlyDictionary<ActionId, NamedAction> Actions
)
{
    /// <summary>The words for a place, and the addresses it is found under.</summary>
    public PlaceName Of(CitedPlace place)
    {
        var priority = place.Priority is { } id ? Priorities.GetValueOrDefault(id) : null;
        var title = priority?.Title ?? "";

        return place.Kind switch
        {
            CitedKind.Update => new PlaceName(
                $"{title}: {PartInWords(place.Part)}, update as at {DayOf(place).InWords()}",
                priority?.Slug
            ),
            CitedKind.Reading when Readings.GetValueOrDefault(place.Reading.GetValueOrDefault()) is { } reading =>
                new PlaceName(
                    $"{title}: {reading.Title}, reading as at {reading.AsAt.InWords()}",
                    priority?.Slug,
                    Measure: reading.Number
                ),
            CitedKind.Completion
                when Completions.GetValueOrDefault(place.Completion.GetValueOrDefault()) is { } completion =>
                new PlaceName(
                    $"{new ActionReference(completion.Number)} {completion.Title}: done on {completion.DoneOn.InWords()}",
                    Action: new ActionReference(completion.Number).ToString()
                ),
            CitedKind.Action => OfAction(Actions.GetValueOrDefault(place.Action.GetValueOrDefault())),
            _ => new PlaceName(title, priority?.Slug),
        };
    }

    private static PlaceName OfAction(NamedAction? action) =>
        action is null
            ? new PlaceName("An action that the agency no longer owns")
            : new PlaceName(
                $"{new ActionReference(action.Number)} {action.Title}, for {action.Board.Name}",
                Action: new ActionReference(action.Number).ToString(),
                Board: action.Board.Slug
            );

    private DateOnly DayOf(CitedPlace place) => Updates.GetValueOrDefault(place.Update.GetValueOrDefault());

    private static string PartInWords(UpdatePart? part) =>
        part switch
        {
            UpdatePart.Did => "What we did",
            UpdatePart.Impact => "What the impact was",
            _ => "What we will do next",
        };
}
