using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says that an action is done, and what shows it, to the board that it answers to.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record SayAgencyActionDone(AgencyActionTarget Target, CompletionInput Input) : ICommand<Revision>;

internal sealed class SayAgencyActionDoneValidator : AbstractValidator<SayAgencyActionDone>
{
    public SayAgencyActionDoneValidator(IValidator<CompletionInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class SayAgencyActionDoneHandler(AgencyActionReading actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SayAgencyActionDone, Revision>
{
    public Task<Result<Revision>> Handle(SayAgencyActionDone request, CancellationToken cancellationToken)
    {
        var by = new Spoken(user.Signs(clock), Side.Agency);

        return actions.ChangeAsync(
            request.Target,
            action => action.SayDone(request.Input.DoneOn.GetValueOrDefault(), request.Input.ToProof(), by),
            cancellationToken
        );
    }
}
