using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board no longer needs an action, and says why.</summary>
[Requires(Permission.ManageActions)]
public sealed record WithdrawAction(ActionTarget Target, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class WithdrawActionValidator : AbstractValidator<WithdrawAction>
{
    public WithdrawActionValidator() =>
        RuleFor(command => command.Reason).Text(BoardAction.EndReasonMaxLength, "Enter why it is no longer needed.");
}

internal sealed class WithdrawActionHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<WithdrawAction, Revision>
{
    public Task<Result<Revision>> Handle(WithdrawAction request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action => action.NoLongerNeeds(request.Reason.Trim(), day.Today, user.Author()),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Withdraw it as no longer needed.</summary>
    public bool Withdraw { get; } = user.May<WithdrawAction>() && action.WhyNotWithdrawn() is null;
}
