using System.Collections.Frozen;
using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The board agrees a new priority in the plan that its first day falls in, else the latest that has begun by then.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record AgreePriority(
    string Title,
    string Aim,
    string Reason,
    LeadInput Lead,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Tags
) : ICommand<AgreedPriority>, IIdempotent, IPriorityInput;

internal sealed class AgreePriorityValidator : AbstractValidator<AgreePriority>
{
    public AgreePriorityValidator(IValidator<IPriorityInput> input)
    {
        Include(input);
        RuleFor(command => command.Reason).Text(Priority.ReasonMaxLength, "Enter why it is a priority.");
    }
}

internal sealed class AgreePriorityHandler(
    IPlanRows planRows,
    PlanLookup plans,
    IPriorityRows priorityRows,
    PriorityInputs inputs,
    ICurrentUser user,
    ICurrentProvenance provenance
) : ICommandHandler<AgreePriority, AgreedPriority>
{
    public async Task<Result<AgreedPriority>> Handle(AgreePriority request, CancellationToken cancellationToken)
    {
        if (
            await CurrentPlan.OpenOnAsync(planRows, request.From.GetValueOrDefault(), cancellationToken) is not { } plan
        )
        {
            return PriorityErrors.NoPlan;
        }

        if ((await plans.LockAsync(plan.Id, cancellationToken)).ClosedOn is not null)
        {
            return PriorityErrors.NoPlan;
        }

        var terms = await inputs.TermsAsync(request, FrozenDictionary<string, string>.Empty, cancellationToken);

        if (terms.IsFailure)
        {
            return terms.Error;
        }

        var priority = Priority.Agree(plan.Id, terms.Value, user.Author(), provenance.Provenance);

        if (await priorityRows.Priorities.AnyAsync(p => p.Slug == priority.Slug, cancellationToken))
        {
            return PriorityErrors.SameTitle;
        }

        _ = priorityRows.Priorities.Add(priority);
        return new AgreedPriority(priority.Slug, priority.Version);
    }
}
