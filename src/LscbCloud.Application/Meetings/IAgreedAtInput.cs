using FluentValidation;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Meetings;

/// <summary>Where the board agreed something: one of its meetings by address, or another in words with its day.</summary>
public interface IAgreedAtInput
{
    /// <summary>How a meeting is called that the board does not keep here.</summary>
    string? Meeting { get; }

    /// <summary>The day on which it was agreed, where it was not at one of the board's meetings.</summary>
    DateOnly? AgreedOn { get; }

    /// <summary>One of the board's meetings by address; none where it is told in words.</summary>
    string? AtMeeting { get; }
}

/// <summary>What is said once is not said twice: a meeting of the board has its name and its day.</summary>
internal sealed class AgreedAtValidator : AbstractValidator<IAgreedAtInput>
{
    public AgreedAtValidator() =>
        RuleFor(input => input.AtMeeting ?? "")
            .Text(MeetingAddress.MaxLength, "Choose the meeting that agreed it.")
            .Must((input, _) => input is { AgreedOn: null } && input.Meeting.Trimmed() is null)
            .WithMessage("Choose a meeting of the board, or enter another with its day. Not both.")
            .OverridePropertyName("AtMeeting")
            .When(input => input.AtMeeting is not null);
}
