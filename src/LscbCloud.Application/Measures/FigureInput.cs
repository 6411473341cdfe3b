using FluentValidation;
using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>What a reading says, as a person types it: a value, or a numerator and a denominator. A percentage is never typed.</summary>
/// <param name="Unit">What the measure is counted in, as the writer was shown it; it decides which of the others must be there.</param>
public sealed record FigureInput(MeasureUnit? Unit, decimal? Value, decimal? Numerator, decimal? Denominator)
{
    internal bool IsShare => Unit is MeasureUnit.Percent or MeasureUnit.Rate;

    internal bool IsEmpty => Value is null && Numerator is null && Denominator is null;

    internal Figure ToFigure() =>
        IsShare
            ? Figure.Of((long)Numerator.GetValueOrDefault(), (long)Denominator.GetValueOrDefault())
            : Figure.Of(Value.GetValueOrDefault());
}

internal sealed class FigureInputValidator : AbstractValidator<FigureInput>
{
    private const string Positive = "Enter 0 or more.";
    private const string Whole = "Enter a whole number.";
    private const string TooLarge = "Enter a number below 1,000,000,000.";

    public FigureInputValidator()
    {
        RuleFor(figure => figure.Unit).NotNull().WithMessage("Say what the measure is counted in.").IsInEnum();
        When(figure => figure.IsShare, Shares).Otherwise(Values);
    }

    private void Shares()
    {
        RuleFor(figure => figure.Value)
            .Null()
            .WithMessage("Enter the two counts. The percentage is worked out from them.");
        RuleFor(figure => figure.Numerator)
            .NotNull()
            .WithMessage("Enter how many.")
            .GreaterThanOrEqualTo(0)
            .WithMessage(Positive)
            .Must(IsWhole)
            .WithMessage(Whole)
            .LessThanOrEqualTo(figure => figure.Denominator ?? Figure.Largest)
            .WithMessage("This cannot be more than the number it is out of.");
        RuleFor(figure => figure.Denominator)
            .NotNull()
            .WithMessage("Enter out of how many.")
            .GreaterThanOrEqualTo(1)
            .WithMessage("Enter 1 or more.")
            .LessThanOrEqualTo(Figure.Largest)
            .WithMessage(TooLarge)
            .Must(IsWhole)
            .WithMessage(Whole);
    }

    private void Values()
    {
        RuleFor(figure => figure.Value)
            .NotNull()
            .WithMessage("Enter the number.")
            .GreaterThanOrEqualTo(0)
            .WithMessage(Positive)
            .LessThanOrEqualTo(Figure.Largest)
            .WithMessage(TooLarge);
        RuleFor(figure => figure.Value).Must(IsWhole).WithMessage(Whole).When(f => f.Unit is MeasureUnit.Count);
        RuleFor(figure => figure.Value)
            .Must(HasOneDecimal)
            .WithMessage("Use one decimal at most.")
            .When(f => f.Unit is MeasureUnit.Days);
        RuleFor(figure => figure.Numerator).Null().WithMessage("Enter the number alone.");
        RuleFor(figure => figure.Denominator).Null().WithMessage("Enter the number alone.");
    }

    private static bool IsWhole(decimal? number) => number is not { } n || n == decimal.Truncate(n);

    private static bool HasOneDecimal(decimal? number) => number is not { } n || n * 10 == decimal.Truncate(n * 10);
}
