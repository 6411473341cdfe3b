using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Actions;

/// <summary>What an action came from: a priority of the plan, a meeting of the board, or something that is told in words.</summary>
/// <param name="Kind">What sort of source.</param>
/// <param name="Priority">The priority; for that kind, and for no other.</param>
/// <param name="Words">How the source is called, such as "Neglect" or "Board meeting, 13 July 2017".</param>
/// <param name="Meeting">The meeting, where it came from one that the board keeps here.</param>
public sealed record SourceTerms(SourceKind Kind, PriorityId? Priority, string Words, MeetingId? Meeting = null)
{
    public const int WordsMaxLength = 200;
}
