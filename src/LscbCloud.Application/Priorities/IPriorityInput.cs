using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the board says of a priority when it agrees it, and when it changes it.</summary>
public interface IPriorityInput
{
    string Title { get; }

    string Aim { get; }

    string Reason { get; }

    LeadInput Lead { get; }

    DateOnly? From { get; }

    DateOnly? To { get; }

    /// <summary>Codes of the arrangement's tags.</summary>
    IReadOnlyList<string> Tags { get; }
}

internal sealed class PriorityInputValidator : AbstractValidator<IPriorityInput>
{
    public PriorityInputValidator()
    {
        RuleFor(input => input.Title).Text(Priority.TitleMaxLength, "Enter a title, such as Neglect.");
        RuleFor(input => input.Aim).Text(Priority.AimMaxLength, "Enter the aim: what will be different for children.");
        RuleFor(input => input.Lead.Post).Text(Lead.MaxLength, "Enter the post that leads it.");
        RuleFor(input => input.Lead.Group ?? "").Limited(Lead.MaxLength).OverridePropertyName("lead.group");
        RuleFor(input => input.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The last day must be after the first.");
    }
}
