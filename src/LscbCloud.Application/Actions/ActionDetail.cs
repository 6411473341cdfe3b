using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>Everything about one action, as its reader may see it.</summary>
/// <param name="MovedFrom">The day of this time, where that is no working day and it is due on the next one instead.</param>
/// <param name="DaysLate">How many days it is late; none where it is not.</param>
/// <param name="Next">The day by which the time after this one is due; none where it comes once or has ended.</param>
/// <param name="Reply">What the board has asked of its owner; none where it does not wait.</param>
/// <param name="IsShared">Whether the agency that owns it can see it.</param>
/// <param name="Meeting">How the meeting is called that agreed it; none where it was agreed between meetings.</param>
/// <param name="AtMeeting">That meeting's address, where the board keeps it; the board's own, and none for an agency.</param>
/// <param name="Sources">What it came from; the board's own, and empty for an agency.</param>
public sealed record ActionDetail(
    string Reference,
    string Title,
    string Reason,
    ActionOwnerView Owner,
    DateOnly Due,
    DateOnly? MovedFrom,
    int? DaysLate,
    Recurrence Recurrence,
    DateOnly? Next,
    ActionState State,
    Outlook? Outlook,
    ReplyRequestView? Reply,
    bool IsShared,
    string RaisedBy,
    DateOnly RaisedOn,
    string? Meeting,
    string? AtMeeting,
    DateOnly? AgreedOn,
    string? AgreedBy,
    ActionEndView? End,
    IReadOnlyList<ActionSourceView> Sources,
    IReadOnlyList<ActionUpdateView> Updates,
    IReadOnlyList<CompletionView> Completions,
    IReadOnlyList<DueChangeView> DueChanges,
    bool IsInvented,
    int Version,
    ActionCan Can
);
