using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The post that owns an action, or the board’s office in its place, asks for another day by which an action is due. For an agency's action it speaks in the agency's place, and the action says so.</summary>
[Requires(Permission.WorkOwnActions)]
public sealed record AskForTime(ActionTarget Target, [Inlined] MoreTimeInput Input) : ICommand<Revision>, IIdempotent;

internal sealed class AskForTimeValidator : AbstractValidator<AskForTime>
{
    public AskForTimeValidator(IValidator<MoreTimeInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class AskForTimeHandler(ActionReading actions, ICurrentUser user, TimeProvider clock, IBusinessDay day)
    : ICommandHandler<AskForTime, Revision>
{
    public Task<Result<Revision>> Handle(AskForTime request, CancellationToken cancellationToken)
    {
        var by = user.SpeaksForBoard(clock);

        return actions.ChangeAsync(
            request.Target,
            action =>
                action.AskForTime(request.Input.To.GetValueOrDefault(), request.Input.Reason.Trim(), by, day.Today),
            cancellationToken
        );
    }
}

public sealed partial class ActionCan
{
    /// <summary>Ask for another day. Who may set one need not ask.</summary>
    public bool AskForTime { get; } =
        (user.May<AskForTime>() || user.May<AskBoardForTime>())
        && !user.May<SetActionDue>()
        && action.WhyNotWorkedOnFor(user.PostsSpokenFor()) is null;
}
