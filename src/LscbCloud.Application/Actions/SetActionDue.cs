using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board itself sets another day by which an action is due, and says why.</summary>
[Requires(Permission.ManageActions)]
public sealed record SetActionDue(ActionTarget Target, DateOnly? Due, string Reason) : ICommand<Revision>;

internal sealed class SetActionDueValidator : AbstractValidator<SetActionDue>
{
    public SetActionDueValidator()
    {
        RuleFor(command => command.Due).NotNull().WithMessage("Enter the day by which it is due.");
        RuleFor(command => command.Reason).Text(DueChange.ReasonMaxLength, "Enter why the day changes.");
    }
}

internal sealed class SetActionDueHandler(
    ActionReading actions,
    ICurrentUser user,
    IBusinessDay day,
    TimeProvider clock
) : ICommandHandler<SetActionDue, Revision>
{
    public Task<Result<Revision>> Handle(SetActionDue request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action =>
                action.SetDue(
                    request.Due.GetValueOrDefault(),
                    request.Reason.Trim(),
                    new StatementBy(user.Signs(clock), Side.Board),
                    day.Today
                ),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Set another day.</summary>
    public bool SetDue { get; } = user.May<SetActionDue>() && action.WhyNotChanged() is null;
}
