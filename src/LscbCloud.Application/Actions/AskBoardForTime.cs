using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency asks for another day by which an action is due, to the board that it answers to. Each board has its own day, so none is asked for another.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record AskBoardForTime(AgencyActionTarget Target, [Inlined] MoreTimeInput Input)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class AskBoardForTimeValidator : AbstractValidator<AskBoardForTime>
{
    public AskBoardForTimeValidator(IValidator<MoreTimeInput> input) =>
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
}

internal sealed class AskBoardForTimeHandler(
    AgencyActionWork actions,
    ICurrentUser user,
    TimeProvider clock,
    IBusinessDay day
) : ICommandHandler<AskBoardForTime, Revision>
{
    public Task<Result<Revision>> Handle(AskBoardForTime request, CancellationToken cancellationToken)
    {
        var by = new StatementBy(user.Signs(clock), Side.Agency);

        return actions.ChangeAsync(
            request.Target,
            also: [],
            action =>
                action.AskForTime(request.Input.To.GetValueOrDefault(), request.Input.Reason.Trim(), by, day.Today),
            cancellationToken
        );
    }
}
