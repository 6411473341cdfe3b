using FluentValidation;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>The actions of a commitment to which the same is said.</summary>
internal sealed class LinkedActionsValidator : AbstractValidator<IReadOnlyList<AgencyActionTarget>>
{
    public LinkedActionsValidator() =>
        RuleFor(also => also)
            .Must(also => also.Count <= Commitment.MostPromises)
            .WithMessage($"Choose at most {Commitment.MostPromises} actions.")
            .Must(also => also.DistinctBy(target => target.Name).Count() == also.Count)
            .WithMessage("Name each action once.");
}
