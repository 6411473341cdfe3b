using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The board closes a plan whose priorities are all carried on or closed, and says what came of the period.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record ClosePlan(PlanId Plan, int Version, DateOnly? ClosedOn, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class ClosePlanValidator : AbstractValidator<ClosePlan>
{
    public ClosePlanValidator(IBusinessDay day)
    {
        RuleFor(command => command.ClosedOn)
            .NotNull()
            .WithMessage("Enter the day on which it closed.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(command => command.Reason)
            .Text(Plan.ClosureReasonMaxLength, "Enter a summary of what the plan achieved.");
    }
}

internal sealed class ClosePlanHandler(IPriorityRows priorityRows, PlanLookup plans, ICurrentUser user)
    : ICommandHandler<ClosePlan, Revision>
{
    public Task<Result<Revision>> Handle(ClosePlan request, CancellationToken cancellationToken) =>
        plans.ChangeAsync(
            request.Plan,
            request.Version,
            async plan =>
            {
                _ = await plans.LockAsync(plan.Id, cancellationToken);
                var open = await priorityRows.Priorities.CountAsync(
                    p => p.PlanId == plan.Id && p.ClosedOn == null,
                    cancellationToken
                );
                return plan.Close(request.ClosedOn.GetValueOrDefault(), request.Reason.Trim(), user.Author(), open);
            },
            cancellationToken
        );
}
