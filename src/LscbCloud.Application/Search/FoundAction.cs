using LscbCloud.Application.Actions;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Search;

/// <summary>What a search reads of an action.</summary>
internal sealed record FoundAction(
    BoardId BoardId,
    int Number,
    string Title,
    string Owner,
    DateOnly DueOn,
    ActionState State
)
{
    /// <param name="board">The board that an agency promised it to; none where a board searches its own.</param>
    /// <param name="today">The day from which it is late or due.</param>
    public SearchHit ToHit(PromisedTo? board, DateOnly today)
    {
        var reference = new ActionReference(Number).ToString();

        return new SearchHit(
            FoundKind.Action,
            $"{reference} {Title}",
            $"{board?.Name ?? Owner}, {When(today)}",
            Excerpt: null,
            new FoundSubject(Board: board?.Slug, Action: reference),
            // An agency raises nothing from its actions.
            Record: board is null ? new RecordAddress(RecordKind.Action, reference, Number: null) : null
        );
    }

    private string When(DateOnly today) =>
        State switch
        {
            ActionState.Verified => "verified",
            ActionState.Closed => "closed",
            ActionState.NoLongerNeeded => "no longer needed",
            ActionState.Done => "said to be done",
            _ => Lateness.DaysLate(State, DueOn, today) switch
            {
                null => $"due {DueOn.InWords()}",
                1 => "1 day late",
                { } days => $"{days} days late",
            },
        };
}
