using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says how an action goes, to the board that it answers to.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record RecordAgencyActionUpdate(AgencyActionTarget Target, ProgressInput Input) : ICommand<Revision>;

internal sealed class RecordAgencyActionUpdateValidator : AbstractValidator<RecordAgencyActionUpdate>
{
    public RecordAgencyActionUpdateValidator(IValidator<ProgressInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class RecordAgencyActionUpdateHandler(
    AgencyActionReading actions,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<RecordAgencyActionUpdate, Revision>
{
    public Task<Result<Revision>> Handle(RecordAgencyActionUpdate request, CancellationToken cancellationToken)
    {
        var by = new Spoken(user.Signs(clock), Side.Agency);

        return actions.ChangeAsync(
            request.Target,
            action => action.Update(request.Input.Text.Trim(), request.Input.Outlook.GetValueOrDefault(), by),
            cancellationToken
        );
    }
}
