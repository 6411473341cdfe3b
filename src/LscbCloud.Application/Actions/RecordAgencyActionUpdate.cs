using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says how an action goes, to the board that it answers to.</summary>
/// <param name="Target">The action.</param>
/// <param name="Input">How it goes.</param>
/// <param name="Also">Actions of the same commitment to which the same is said: all of them or none.</param>
[Requires(Permission.WorkAgencyActions)]
public sealed record RecordAgencyActionUpdate(
    AgencyActionTarget Target,
    [Inlined] ProgressInput Input,
    IReadOnlyList<AgencyActionTarget> Also
) : ICommand<Revision>, IIdempotent;

internal sealed class RecordAgencyActionUpdateValidator : AbstractValidator<RecordAgencyActionUpdate>
{
    public RecordAgencyActionUpdateValidator(IValidator<ProgressInput> input)
    {
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
        RuleFor(command => command.Also).SetValidator(new LinkedActionsValidator());
    }
}

internal sealed class RecordAgencyActionUpdateHandler(AgencyActionWork actions, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RecordAgencyActionUpdate, Revision>
{
    public Task<Result<Revision>> Handle(RecordAgencyActionUpdate request, CancellationToken cancellationToken)
    {
        var by = new StatementBy(user.Signs(clock), Side.Agency);

        return actions.ChangeAsync(
            request.Target,
            request.Also,
            action => action.Update(request.Input.Text.Trim(), request.Input.Outlook.GetValueOrDefault(), by),
            cancellationToken
        );
    }
}
