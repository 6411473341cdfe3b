using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board sets the days by which many actions are due, and says why once for all of them. Refused while the owner of one asks for another day.</summary>
[Requires(Permission.ManageActions)]
public sealed record SetManyActionsDue(IReadOnlyList<NewDue> Items, string Reason) : ICommand<ChangedActions>;

internal sealed class SetManyActionsDueValidator : AbstractValidator<SetManyActionsDue>
{
    public SetManyActionsDueValidator()
    {
        RuleFor(command => command.Items).SetValidator(new OneOfManyValidator());
        RuleFor(command => command.Items)
            .Must(items => items.All(item => item.Due is not null))
            .OverridePropertyName("due")
            .WithMessage("Enter the day by which they are due.");
        RuleFor(command => command.Reason).Text(DueChange.ReasonMaxLength, "Enter why the day changes.");
    }
}

internal sealed class SetManyActionsDueHandler(
    ManyActions actions,
    ICurrentUser user,
    IBusinessDay day,
    TimeProvider clock
) : ICommandHandler<SetManyActionsDue, ChangedActions>
{
    public Task<Result<ChangedActions>> Handle(SetManyActionsDue request, CancellationToken cancellationToken)
    {
        var by = new StatementBy(user.Signs(clock), Side.Board);
        var reason = request.Reason.Trim();

        return actions.ChangeAsync(
            request.Items,
            (action, item) =>
                action.AsksForTime
                    ? ActionErrors.AnswerFirst
                    : action.SetDue(item.Due.GetValueOrDefault(), reason, by, day.Today),
            cancellationToken
        );
    }
}
