using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;

namespace LscbCloud.Application.Objectives;

/// <summary>The board gives an objective up and says why. It stays visible as dropped.</summary>
[Requires(Permission.WriteObjectives)]
public sealed record DropObjective(string Slug, int Number, int Version, DateOnly? DroppedOn, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class DropObjectiveValidator : AbstractValidator<DropObjective>
{
    public DropObjectiveValidator(IBusinessDay day)
    {
        RuleFor(command => command.DroppedOn)
            .NotNull()
            .WithMessage("Enter the day on which it was dropped.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(command => command.Reason).Text(Objective.ReasonMaxLength, "Enter why it is dropped.");
    }
}

internal sealed class DropObjectiveHandler(ObjectiveLookup objectives, ICurrentUser user)
    : ICommandHandler<DropObjective, Revision>
{
    public Task<Result<Revision>> Handle(DropObjective request, CancellationToken cancellationToken) =>
        objectives.ChangeAsync(
            request.Slug,
            request.Number,
            request.Version,
            objective => objective.Drop(request.DroppedOn.GetValueOrDefault(), request.Reason.Trim(), user.Author()),
            cancellationToken
        );
}

public sealed partial class ObjectiveCan
{
    /// <summary>Give it up.</summary>
    public bool Drop { get; } =
        user.May<DropObjective>() && ObjectiveLookup.WhyNotChanged(objective, isPriorityClosed) is null;
}
