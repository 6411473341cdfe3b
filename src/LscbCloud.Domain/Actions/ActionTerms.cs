using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Actions;

/// <summary>What is promised, by whom, by when, and what it came from.</summary>
/// <param name="Title">What will be done, as one sentence.</param>
/// <param name="Reason">Why, in the board's words. An agency sees this sentence and never the source itself.</param>
/// <param name="Owner">The post that does it.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="Recurrence">How often it comes again, counted from the day by which it is due.</param>
/// <param name="Source">What it came from.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ActionTerms(
    string Title,
    string Reason,
    ActionOwner Owner,
    DateOnly Due,
    Recurrence Recurrence,
    SourceTerms Source,
    bool IsInvented = false
);

/// <summary>What an action came from: a priority of the plan, a meeting of the board, or something that is told in words.</summary>
/// <param name="Kind">What sort of source.</param>
/// <param name="Priority">The priority; for that kind, and for no other.</param>
/// <param name="Words">How the source is called, such as "Neglect" or "Board meeting, 13 July 2017".</param>
/// <param name="Meeting">The meeting, where it came from one that the board keeps here.</param>
public sealed record SourceTerms(SourceKind Kind, PriorityId? Priority, string Words, MeetingId? Meeting = null)
{
    public const int WordsMaxLength = 200;
}

/// <summary>What actions come from.</summary>
public enum SourceKind
{
    Priority,
    Meeting,
    Review,
    Audit,
    Challenge,
    Inspection,
    Other,
}
