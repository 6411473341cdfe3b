using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The post that owns an action, or the board’s office in its place, says that an action is done, and what shows it. For an agency's action it speaks in the agency's place, and the action says so.</summary>
[Requires(Permission.WorkOwnActions)]
public sealed record ReportActionDone(ActionTarget Target, [Inlined] CompletionInput Input)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class ReportActionDoneValidator : AbstractValidator<ReportActionDone>
{
    public ReportActionDoneValidator(IValidator<CompletionInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class ReportActionDoneHandler(ActionReading actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReportActionDone, Revision>
{
    public Task<Result<Revision>> Handle(ReportActionDone request, CancellationToken cancellationToken)
    {
        var by = user.SpeaksForBoard(clock);

        return actions.ChangeAsync(
            request.Target,
            action => action.ReportDone(request.Input.DoneOn.GetValueOrDefault(), request.Input.ToProof(), by),
            cancellationToken
        );
    }
}

public sealed partial class ActionCan
{
    /// <summary>Report it as done.</summary>
    public bool SayDone { get; } =
        (user.May<ReportActionDone>() || user.May<ReportAgencyActionDone>())
        && action.WhyNotWorkedOnFor(user.PostsSpokenFor()) is null;
}
