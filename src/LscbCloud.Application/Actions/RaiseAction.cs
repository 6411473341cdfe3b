using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board raises an action and agrees it at once. An agency that owns it is told.</summary>
/// <param name="Action">What is promised.</param>
/// <param name="Meeting">The meeting in words, where the board does not keep it here; none where it was agreed between meetings.</param>
/// <param name="AgreedOn">The day on which it was agreed: today or earlier.</param>
/// <param name="AtMeeting">One of the board's meetings by address, in place of words and day.</param>
[Requires(Permission.ManageActions)]
public sealed record RaiseAction(
    [Inlined] ActionInput Action,
    string? Meeting,
    DateOnly? AgreedOn,
    string? AtMeeting = null
) : ICommand<RaisedAction>, IIdempotent, IAgreedAtInput;

internal sealed class RaiseActionValidator : AbstractValidator<RaiseAction>
{
    public RaiseActionValidator(IValidator<ActionInput> input, IValidator<IAgreedAtInput> agreedAt, IBusinessDay day)
    {
        Include(agreedAt);
        RuleFor(command => command.Action).SetValidator(input).OverridePropertyName("");
        RuleFor(command => command.Meeting ?? "").Limited(BoardAction.MeetingMaxLength).OverridePropertyName("Meeting");
        RuleFor(command => command.AgreedOn).AgreedDay(day).When(command => command.AtMeeting is null);
    }
}

internal sealed class RaiseActionHandler(ActionRaising raising, MeetingsHeld meetings, ICurrentUser user)
    : ICommandHandler<RaiseAction, RaisedAction>
{
    public async Task<Result<RaisedAction>> Handle(RaiseAction request, CancellationToken cancellationToken)
    {
        var at = await meetings.AgreedAtAsync(request, cancellationToken);

        if (at.IsFailure)
        {
            return at.Error;
        }

        var raised = await raising.ProposeAsync(request.Action, cancellationToken);

        if (raised.IsFailure)
        {
            return raised.Error;
        }

        var action = raised.Value;
        var agreed = action.Agree(at.Value, user.Author());

        return agreed.IsFailure ? agreed.Error : new RaisedAction(action.Reference.ToString(), action.Version);
    }
}
