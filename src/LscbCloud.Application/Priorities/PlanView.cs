using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The business plan that a priority belongs to.</summary>
/// <param name="Source">The public paper that states it, with its line; none where it was begun here.</param>
/// <param name="Closure">When and why it was closed; none while it is open.</param>
public sealed record PlanView(
    Guid Id,
    string Title,
    DateOnly From,
    DateOnly To,
    string? Source,
    bool IsInvented,
    ClosureView? Closure,
    int Version
)
{
    internal static PlanView Of(Plan plan) =>
        new(
            plan.Id.Value,
            plan.Title,
            plan.FromOn,
            plan.ToOn,
            plan.Source,
            plan.IsInvented,
            plan.ClosedOn is { } on ? new ClosureView(on, plan.ClosureReason ?? "", plan.ClosedBy?.Name ?? "") : null,
            plan.Version
        );
}
