using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Proposes an action for the board to agree. No agency is told of it until then.</summary>
[Requires(Permission.ProposeActions)]
public sealed record ProposeAction([Inlined] ActionInput Action) : ICommand<RaisedAction>, IIdempotent;

internal sealed class ProposeActionValidator : AbstractValidator<ProposeAction>
{
    public ProposeActionValidator(IValidator<ActionInput> input) =>
        RuleFor(command => command.Action).SetValidator(input).OverridePropertyName("");
}

internal sealed class ProposeActionHandler(ActionRaising raising) : ICommandHandler<ProposeAction, RaisedAction>
{
    public async Task<Result<RaisedAction>> Handle(ProposeAction request, CancellationToken cancellationToken)
    {
        var action = await raising.ProposeAsync(request.Action, cancellationToken);

        return action.IsFailure
            ? action.Error
            : new RaisedAction(action.Value.Reference.ToString(), action.Value.Version);
    }
}
