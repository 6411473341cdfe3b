using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the board says of a plan when it begins it, and when it changes it.</summary>
public interface IPlanInput
{
    string Title { get; }

    DateOnly? From { get; }

    DateOnly? To { get; }
}

internal sealed class PlanInputValidator : AbstractValidator<IPlanInput>
{
    public PlanInputValidator()
    {
        RuleFor(input => input.Title).Text(Plan.TitleMaxLength, "Enter a title, such as Business plan 2017 to 2018.");
        RuleFor(input => input.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(input => input.To)
            .NotNull()
            .WithMessage("Enter the last day.")
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The last day must be after the first.")
            .Must((input, to) => to is null || input.From is null || to < input.From.Value.AddYears(Plan.MostYears))
            .WithMessage($"A plan runs for {Plan.MostYears} years at most. Check the year of the last day.");
    }
}
