using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Carries one priority into the plan of a later period, after that plan was begun.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record CarryPriority(string Slug, int Version, PlanId? Plan) : ICommand<Revision>, IIdempotent;

internal sealed class CarryPriorityValidator : AbstractValidator<CarryPriority>
{
    public CarryPriorityValidator() =>
        RuleFor(command => command.Plan).NotNull().WithMessage("Choose the plan in which it goes on.");
}

internal sealed class CarryPriorityHandler(
    IPlanRows planRows,
    PlanLookup plans,
    PriorityReading priorities,
    CarriedPriorities carried
) : ICommandHandler<CarryPriority, Revision>
{
    public async Task<Result<Revision>> Handle(CarryPriority request, CancellationToken cancellationToken)
    {
        var all = await CurrentPlan.AllAsync(planRows, cancellationToken);

        return await priorities.ChangeAsync(
            request.Slug,
            request.Version,
            async priority =>
                all.Find(plan => plan.Id == request.Plan) is { } into
                    ? carried.Carry(priority, all, await plans.LockAsync(into.Id, cancellationToken))
                    : PlanErrors.NoSuchPlan,
            cancellationToken
        );
    }
}
