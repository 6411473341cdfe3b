using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>Another day, and why it is needed.</summary>
public sealed record MoreTimeInput(DateOnly? To, string Reason);

internal sealed class MoreTimeInputValidator : AbstractValidator<MoreTimeInput>
{
    public MoreTimeInputValidator(IBusinessDay day)
    {
        RuleFor(input => input.To)
            .NotNull()
            .WithMessage("Enter the day that you ask for.")
            .Must(to => to is null || to > day.Today)
            .WithMessage("The day must be in the future.");
        RuleFor(input => input.Reason).Text(DueChange.ReasonMaxLength, "Enter why more time is needed.");
    }
}
