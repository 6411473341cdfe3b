using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board agrees a proposed action. An agency that owns it is told.</summary>
/// <param name="Target">The action.</param>
/// <param name="Meeting">The meeting in words, where the board does not keep it here; none where it was agreed between meetings.</param>
/// <param name="AgreedOn">The day on which it was agreed: today or earlier.</param>
/// <param name="AtMeeting">One of the board's meetings by address, in place of words and day.</param>
[Requires(Permission.ManageActions)]
public sealed record AgreeAction(ActionTarget Target, string? Meeting, DateOnly? AgreedOn, string? AtMeeting = null)
    : ICommand<Revision>,
        IIdempotent,
        IAgreedAtInput;

internal sealed class AgreeActionValidator : AbstractValidator<AgreeAction>
{
    public AgreeActionValidator(IValidator<IAgreedAtInput> input, IBusinessDay day)
    {
        Include(input);
        RuleFor(command => command.Meeting ?? "").Limited(BoardAction.MeetingMaxLength).OverridePropertyName("Meeting");
        RuleFor(command => command.AgreedOn).AgreedDay(day).When(command => command.AtMeeting is null);
    }
}

internal sealed class AgreeActionHandler(
    ActionReading actions,
    ActionRaising raising,
    MeetingsHeld meetings,
    ActionTexts texts,
    ICurrentUser user
) : ICommandHandler<AgreeAction, Revision>
{
    public Task<Result<Revision>> Handle(AgreeAction request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            async action =>
            {
                var asked = await raising.AskOwnerAsync(action, cancellationToken);

                if (asked.IsFailure)
                {
                    return asked;
                }

                var at = await meetings.AgreedAtAsync(request, cancellationToken);

                if (at.IsFailure)
                {
                    return at.Error;
                }

                var agreed = action.Agree(at.Value, user.Author());

                return agreed.IsFailure ? agreed : await texts.AskAsync(action, given: null, cancellationToken);
            },
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Agree it for the board.</summary>
    public bool Agree { get; } = user.May<AgreeAction>() && action.WhyNotAgreed() is null;
}
