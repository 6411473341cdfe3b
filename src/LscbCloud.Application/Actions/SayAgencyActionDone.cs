using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says that an action is done, and what shows it, to the board that it answers to. Each board verifies for itself.</summary>
/// <param name="Target">The action.</param>
/// <param name="Input">What shows that it is done.</param>
/// <param name="Also">Actions of the same commitment to which the same is said: all of them or none.</param>
[Requires(Permission.WorkAgencyActions)]
public sealed record SayAgencyActionDone(
    AgencyActionTarget Target,
    CompletionInput Input,
    IReadOnlyList<AgencyActionTarget> Also
) : ICommand<Revision>;

internal sealed class SayAgencyActionDoneValidator : AbstractValidator<SayAgencyActionDone>
{
    public SayAgencyActionDoneValidator(IValidator<CompletionInput> input)
    {
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
        RuleFor(command => command.Also).SetValidator(new AlsoValidator());
    }
}

internal sealed class SayAgencyActionDoneHandler(AgencyActionWork actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SayAgencyActionDone, Revision>
{
    public Task<Result<Revision>> Handle(SayAgencyActionDone request, CancellationToken cancellationToken)
    {
        var by = new Spoken(user.Signs(clock), Side.Agency);

        return actions.ChangeAsync(
            request.Target,
            request.Also,
            action => action.SayDone(request.Input.DoneOn.GetValueOrDefault(), request.Input.ToProof(), by),
            cancellationToken
        );
    }
}
