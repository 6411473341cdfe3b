using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The board opens a closed priority again and says why.</summary>
[Requires(Permission.ClosePriorities)]
public sealed record ReopenPriority(string Slug, int Version, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class ReopenPriorityValidator : AbstractValidator<ReopenPriority>
{
    public ReopenPriorityValidator() =>
        RuleFor(command => command.Reason).Text(Priority.ClosureReasonMaxLength, "Enter why it is opened again.");
}

internal sealed class ReopenPriorityHandler(PriorityReading priorities, PlanLookup plans, IBusinessDay day)
    : ICommandHandler<ReopenPriority, Revision>
{
    public Task<Result<Revision>> Handle(ReopenPriority request, CancellationToken cancellationToken) =>
        priorities.ChangeAsync(
            request.Slug,
            request.Version,
            async priority =>
            {
                var plan = await plans.LockAsync(priority.PlanId, cancellationToken);

                return priority.Reopen(plan, day.Today, request.Reason.Trim());
            },
            cancellationToken
        );
}

public sealed partial class PriorityCan
{
    /// <summary>Open it again.</summary>
    public bool Reopen { get; } = user.May<ReopenPriority>() && priority.WhyNotReopened(plan) is null;
}
