using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Evidence;

/// <summary>What cites an item of evidence: a priority itself, a part of one of its updates, a reading of one of its measures, the word that an action is done; in an agency, an action that it owns.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Priority">The priority, for all but actions.</param>
/// <param name="Update">The update, for a part of one.</param>
/// <param name="Part">Which of its three parts.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Completion">The word of an action's owner that it is done.</param>
/// <param name="Action">The action that an agency owns, where the agency cites.</param>
public sealed record CitedPlace(
    CitedKind Kind,
    PriorityId? Priority,
    UpdateId? Update,
    UpdatePart? Part,
    ReadingId? Reading,
    CompletionId? Completion,
    ActionId? Action = null
)
{
    public static CitedPlace InPriority(PriorityId priority) =>
        new(CitedKind.Priority, priority, Update: null, Part: null, Reading: null, Completion: null);

    public static CitedPlace InUpdate(PriorityId priority, UpdateId update, UpdatePart part) =>
        new(CitedKind.Update, priority, update, part, Reading: null, Completion: null);

    public static CitedPlace InReading(PriorityId priority, ReadingId reading) =>
        new(CitedKind.Reading, priority, Update: null, Part: null, reading, Completion: null);

    public static CitedPlace InCompletion(CompletionId completion) =>
        new(CitedKind.Completion, Priority: null, Update: null, Part: null, Reading: null, completion);

    public static CitedPlace InAction(ActionId action) =>
        new(CitedKind.Action, Priority: null, Update: null, Part: null, Reading: null, Completion: null, action);
}
