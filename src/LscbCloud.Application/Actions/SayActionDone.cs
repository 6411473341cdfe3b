using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>A post of the board says that an action is done, and what shows it. For an agency's action it speaks in the agency's place, and the action says so.</summary>
[Requires(Permission.WorkActions)]
public sealed record SayActionDone(ActionTarget Target, CompletionInput Input) : ICommand<Revision>;

internal sealed class SayActionDoneValidator : AbstractValidator<SayActionDone>
{
    public SayActionDoneValidator(IValidator<CompletionInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class SayActionDoneHandler(ActionReading actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SayActionDone, Revision>
{
    public Task<Result<Revision>> Handle(SayActionDone request, CancellationToken cancellationToken)
    {
        var by = new Spoken(user.Signs(clock), Side.Board);

        return actions.ChangeAsync(
            request.Target,
            action => action.SayDone(request.Input.DoneOn.GetValueOrDefault(), request.Input.ToProof(), by),
            cancellationToken
        );
    }
}
