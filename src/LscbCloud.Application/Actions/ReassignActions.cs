using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board gives many actions to other posts of whoever owns them: an agency's stay with the agency.</summary>
[Requires(Permission.ManageActions)]
public sealed record ReassignActions(IReadOnlyList<NewPost> Items) : ICommand<ChangedActions>;

internal sealed class ReassignActionsValidator : AbstractValidator<ReassignActions>
{
    public ReassignActionsValidator()
    {
        RuleFor(command => command.Items).SetValidator(new OneOfManyValidator());
        RuleFor(command => command.Items)
            .Must(items => items.All(item => item.Post.Trim().Length is > 0 and <= ActionOwner.PostMaxLength))
            .OverridePropertyName("post")
            .WithMessage($"Enter the post that is to do it, in at most {ActionOwner.PostMaxLength} characters.");
    }
}

internal sealed class ReassignActionsHandler(ManyActions actions) : ICommandHandler<ReassignActions, ChangedActions>
{
    public Task<Result<ChangedActions>> Handle(ReassignActions request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Items,
            (action, item) =>
                action.Change(
                    action.Title,
                    action.Reason,
                    action.Owner with
                    {
                        Post = item.Post.Trim(),
                    },
                    action.Recurrence
                ),
            cancellationToken
        );
}
