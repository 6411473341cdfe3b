using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Gives a plan another title or other days.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record ChangePlan(PlanId Plan, int Version, string Title, DateOnly? From, DateOnly? To)
    : ICommand<Revision>,
        IPlanInput;

internal sealed class ChangePlanValidator : AbstractValidator<ChangePlan>
{
    public ChangePlanValidator(IValidator<IPlanInput> input) => Include(input);
}

internal sealed class ChangePlanHandler(IPlanRows planRows, PlanLookup plans) : ICommandHandler<ChangePlan, Revision>
{
    public Task<Result<Revision>> Handle(ChangePlan request, CancellationToken cancellationToken)
    {
        var from = request.From.GetValueOrDefault();

        return plans.ChangeAsync(
            request.Plan,
            request.Version,
            async plan =>
                await planRows.Plans.AnyAsync(p => p.FromOn == from && p.Id != plan.Id, cancellationToken)
                    ? PlanErrors.SameFirstDay
                    : plan.Change(request.Title.Trim(), from, request.To.GetValueOrDefault()),
            cancellationToken
        );
    }
}
