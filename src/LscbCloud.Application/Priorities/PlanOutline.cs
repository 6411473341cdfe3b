using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The plan on one page.</summary>
/// <param name="Spans">The quarters of the plan, or its years where it is long; none where the board has no such plan.</param>
/// <param name="Now">The span that the business day lies in, counted from 0; none before and after the plan.</param>
/// <param name="Priorities">Its priorities, open and closed, by their names in addresses; a hundred at most.</param>
public sealed record PlanOutline(IReadOnlyList<PlanSpan> Spans, int? Now, IReadOnlyList<PriorityOutline> Priorities);
