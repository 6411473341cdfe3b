using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.TextChecks;
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
    TextGate gate,
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

                // An agency reads the words from now on, and they may have been written before texts were looked through in each save.
                return agreed.IsFailure || action.AgencyId is null
                    ? agreed
                    : await gate.AskAsync(
                        action.SubjectId,
                        [new FieldText("title", action.Title), new FieldText("reason", action.Reason)],
                        cancellationToken
                    );
            },
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Agree it for the board.</summary>
    public bool Agree { get; } = user.May<AgreeAction>() && action.WhyNotAgreed() is null;
}
