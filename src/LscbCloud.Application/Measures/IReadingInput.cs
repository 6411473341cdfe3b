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

/// <summary>The start of a new measure: its first reading.</summary>
public sealed record StartInput(DateOnly? AsAt, FigureInput Figure, string Source, string? Comment, bool IsProvisional)
    : IReadingInput;

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

internal static class ReadingInputs
{
    public static NewReading ToReading(this IReadingInput input, ICurrentProvenance provenance) =>
        new(
            input.AsAt.GetValueOrDefault(),
            input.Figure.ToFigure(),
            input.Source.Trim(),
            string.IsNullOrWhiteSpace(input.Comment) ? null : input.Comment.Trim(),
            input.IsProvisional,
            provenance.IsInvented
        );

    public static Recording Records(this ICurrentUser user, TimeProvider clock, IBusinessDay day) =>
        new(user.Author(), clock.GetUtcNow(), day.Today);
}
