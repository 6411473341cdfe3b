using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>What a measure is about, as a person types it.</summary>
public interface IMeasureInput
{
    string Title { get; }

    string Counted { get; }

    MeasurePolarity? Polarity { get; }

    AimInput Aim { get; }

    string Source { get; }
}

internal sealed class MeasureInputValidator : AbstractValidator<IMeasureInput>
{
    public MeasureInputValidator()
    {
        RuleFor(input => input.Title)
            .Text(Measure.TitleMaxLength, "Enter what is measured, such as Plans lasting 9 months or more.");
        RuleFor(input => input.Counted)
            .Text(Measure.CountedMaxLength, "Enter what stands behind the number, such as children.");
        RuleFor(input => input.Polarity).NotNull().WithMessage("Choose which way is better.").IsInEnum();
        RuleFor(input => input.Source).Text(Measure.SourceMaxLength, "Enter where its readings come from.");
        RuleFor(input => input.Aim.Value)
            .GreaterThanOrEqualTo(0)
            .WithMessage("Enter 0 or more.")
            .LessThanOrEqualTo(Figure.Largest)
            .WithMessage("Enter a number below 1,000,000,000.")
            .Must(aim => aim is not { } value || value * 10 == decimal.Truncate(value * 10))
            .WithMessage("Use one decimal at most.");
        RuleFor(input => input.Aim.Value)
            .Null()
            .WithMessage("Where neither way is better there is no aim. Leave it empty.")
            .When(input => input.Polarity is MeasurePolarity.Neither);
        RuleFor(input => input.Aim.Value)
            .NotNull()
            .WithMessage("Enter the aim, or leave its day empty.")
            .When(input => input.Aim.On is not null && input.Polarity is not MeasurePolarity.Neither);
    }
}
