using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>The three parts of an update, as a person writes them.</summary>
public interface IUpdateInput
{
    string Did { get; }

    ImpactInput Impact { get; }

    string Next { get; }
}

internal sealed class UpdateInputValidator : AbstractValidator<IUpdateInput>
{
    public UpdateInputValidator(IBusinessDay day)
    {
        RuleFor(input => input.Did).Text(ProgressUpdate.TextMaxLength, "Enter what we did.");
        RuleFor(input => input.Next).Text(ProgressUpdate.TextMaxLength, "Enter what we will do next.");
        RuleFor(input => input.Impact.State)
            .NotNull()
            .WithMessage("Choose whether the impact is stated, not stated, or too early to say.");
        RuleFor(input => input.Impact.Text ?? "")
            .Text(Impact.TextMaxLength, "Enter what changed for children.")
            .OverridePropertyName("Impact.Text")
            .When(input => input.Impact.State is ImpactState.Stated);
        RuleFor(input => input.Impact.ExpectedBy)
            .NotNull()
            .WithMessage("Enter the day by which an impact is expected.")
            .Must(expected => expected is null || expected > day.Today)
            .WithMessage("The day by which an impact is expected must be in the future.")
            .When(input => input.Impact.State is ImpactState.TooEarly);
    }
}
