using FluentValidation;

namespace LscbCloud.Application.Meetings;

/// <summary>The days of a meeting, as a person gives them.</summary>
public interface IMeetingInput
{
    DateOnly? HeldOn { get; }

    DateOnly? CutOff { get; }
}

internal sealed class MeetingInputValidator : AbstractValidator<IMeetingInput>
{
    public MeetingInputValidator()
    {
        RuleFor(input => input.HeldOn).NotNull().WithMessage("Enter the day of the meeting.");
        RuleFor(input => input.CutOff)
            .Must((input, cutOff) => cutOff is null || input.HeldOn is null || cutOff <= input.HeldOn)
            .WithMessage("The last day for updates must not be after the meeting.");
    }
}
