using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board closes many actions that it has verified, as a meeting does with a list.</summary>
[Requires(Permission.ManageActions)]
public sealed record CloseManyActions(IReadOnlyList<ActionToClose> Items, string? Reason)
    : ICommand<ChangedActions>,
        IIdempotent;

internal sealed class CloseManyActionsValidator : AbstractValidator<CloseManyActions>
{
    public CloseManyActionsValidator()
    {
        RuleFor(command => command.Items).SetValidator(new OneOfManyValidator());
        RuleFor(command => command.Reason ?? "").Limited(BoardAction.EndReasonMaxLength).OverridePropertyName("reason");
    }
}

internal sealed class CloseManyActionsHandler(ManyActions actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<CloseManyActions, ChangedActions>
{
    public Task<Result<ChangedActions>> Handle(CloseManyActions request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Items,
            (action, _) => action.Close(request.Reason.Trimmed(), day.Today, user.Author()),
            cancellationToken
        );
}
