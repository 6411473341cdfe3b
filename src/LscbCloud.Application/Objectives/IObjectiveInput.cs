using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Objectives;

namespace LscbCloud.Application.Objectives;

/// <summary>What an objective says, as a person writes it.</summary>
public interface IObjectiveInput
{
    string Sentence { get; }

    DateOnly? From { get; }

    DateOnly? To { get; }
}

internal sealed class ObjectiveInputValidator : AbstractValidator<IObjectiveInput>
{
    public ObjectiveInputValidator()
    {
        RuleFor(input => input.Sentence)
            .Text(Objective.SentenceMaxLength, "Enter the objective: what will be so when it is reached.");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The last day must be after the first.");
    }
}
