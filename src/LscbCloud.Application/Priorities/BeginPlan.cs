using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>
/// The board begins a business plan: the period for which it agrees priorities. A past one may be entered later. Priorities of
/// an earlier plan that go on are carried into it in the same step.
/// </summary>
/// <param name="Title">What it is called.</param>
/// <param name="From">Its first day; no other plan of the board has the same.</param>
/// <param name="To">Its last day. Plans of 15 and 18 months exist, so any length is taken.</param>
/// <param name="Carry">The open priorities that go on in it, by address; none where it begins empty.</param>
[Requires(Permission.AgreePriorities)]
public sealed record BeginPlan(string Title, DateOnly? From, DateOnly? To, IReadOnlyList<string> Carry)
    : ICommand<BegunPlan>,
        IIdempotent,
        IPlanInput;

internal sealed class BeginPlanValidator : AbstractValidator<BeginPlan>
{
    public BeginPlanValidator(IValidator<IPlanInput> input)
    {
        Include(input);
        RuleFor(command => command.Carry)
            .Must(carry => carry.Count <= CarriedPriorities.Most)
            .WithMessage($"Carry at most {CarriedPriorities.Most} priorities at once.");
    }
}

internal sealed class BeginPlanHandler(IPlanRows planRows, CarriedPriorities carried, ICurrentProvenance provenance)
    : ICommandHandler<BeginPlan, BegunPlan>
{
    public async Task<Result<BegunPlan>> Handle(BeginPlan request, CancellationToken cancellationToken)
    {
        var from = request.From.GetValueOrDefault();

        if (await planRows.Plans.AnyAsync(p => p.FromOn == from, cancellationToken))
        {
            return PlanErrors.SameFirstDay;
        }

        var plan = Plan.Begin(request.Title.Trim(), from, request.To.GetValueOrDefault(), provenance.Provenance);
        _ = planRows.Plans.Add(plan);
        var result = await carried.IntoAsync(plan, request.Carry, cancellationToken);

        return result.IsFailure ? result.Error : new BegunPlan(plan.Id.Value);
    }
}
