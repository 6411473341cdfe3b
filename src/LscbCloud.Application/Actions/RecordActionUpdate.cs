using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The post that owns an action, or the board’s office in its place, says how an action goes. For an agency's action it speaks in the agency's place, and the action says so.</summary>
[Requires(Permission.WorkOwnActions)]
public sealed record RecordActionUpdate(ActionTarget Target, [Inlined] ProgressInput Input)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class RecordActionUpdateValidator : AbstractValidator<RecordActionUpdate>
{
    public RecordActionUpdateValidator(IValidator<ProgressInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class RecordActionUpdateHandler(ActionReading actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RecordActionUpdate, Revision>
{
    public Task<Result<Revision>> Handle(RecordActionUpdate request, CancellationToken cancellationToken)
    {
        var by = user.SpeaksForBoard(clock);

        return actions.ChangeAsync(
            request.Target,
            action => action.Update(request.Input.Text.Trim(), request.Input.Outlook.GetValueOrDefault(), by),
            cancellationToken
        );
    }
}

public sealed partial class ActionCan
{
    /// <summary>Say how it goes.</summary>
    public bool Update { get; } =
        (user.May<RecordActionUpdate>() || user.May<RecordAgencyActionUpdate>())
        && action.WhyNotWorkedOnFor(user.PostsSpokenFor()) is null;
}
