using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>A reading, as a person types it.</summary>
public interface IReadingInput
{
    DateOnly? AsAt { get; }

    FigureInput Figure { get; }

    string Source { get; }

    string? Comment { get; }

    bool IsProvisional { get; }
}

internal sealed class ReadingInputValidator : AbstractValidator<IReadingInput>
{
    public ReadingInputValidator(IBusinessDay day, IValidator<FigureInput> figure)
    {
        RuleFor(input => input.AsAt)
            .NotNull()
            .WithMessage("Enter the day that the reading is true of.")
            .Must(asAt => asAt is null || asAt <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(input => input.Figure).SetValidator(figure);
        RuleFor(input => input.Source).Text(Reading.SourceMaxLength, "Enter where the reading comes from.");
        RuleFor(input => input.Comment ?? "").Limited(Reading.CommentMaxLength).OverridePropertyName("comment");
    }
}
