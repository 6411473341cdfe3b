using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The board begins a business plan: the period for which it agrees priorities. A past one may be entered later.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="From">Its first day; no other plan of the board has the same.</param>
/// <param name="To">Its last day. Plans of 15 and 18 months exist, so any length is taken.</param>
[Requires(Permission.AgreePriorities)]
public sealed record BeginPlan(string Title, DateOnly? From, DateOnly? To) : ICommand<BegunPlan>;

/// <summary>The plan that was begun.</summary>
public sealed record BegunPlan(Guid Id);

internal sealed class BeginPlanValidator : AbstractValidator<BeginPlan>
{
    public BeginPlanValidator()
    {
        RuleFor(command => command.Title)
            .Text(Plan.TitleMaxLength, "Enter a title, such as Business plan 2017 to 2018.");
        RuleFor(command => command.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(command => command.To)
            .NotNull()
            .WithMessage("Enter the last day.")
            .Must((command, to) => to is null || command.From is null || to >= command.From)
            .WithMessage("The last day must be after the first.");
    }
}

internal sealed class BeginPlanHandler(IBoardDb db, ICurrentProvenance provenance)
    : ICommandHandler<BeginPlan, BegunPlan>
{
    public async Task<Result<BegunPlan>> Handle(BeginPlan request, CancellationToken cancellationToken)
    {
        var from = request.From.GetValueOrDefault();

        if (await db.Plans.AnyAsync(p => p.FromOn == from, cancellationToken))
        {
            return PriorityErrors.SamePlan;
        }

        var plan = Plan.Begin(request.Title.Trim(), from, request.To.GetValueOrDefault(), provenance.Provenance);
        _ = db.Plans.Add(plan);

        return new BegunPlan(plan.Id.Value);
    }
}
