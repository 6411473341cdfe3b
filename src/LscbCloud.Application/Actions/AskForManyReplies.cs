using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board asks the owners of many actions how they go, by one day for all of them, as before a meeting.</summary>
[Requires(Permission.ManageActions)]
public sealed record AskForManyReplies(IReadOnlyList<ActionToAskAbout> Items, DateOnly? ReplyBy)
    : ICommand<ChangedActions>,
        IIdempotent;

internal sealed class AskForManyRepliesValidator : AbstractValidator<AskForManyReplies>
{
    public AskForManyRepliesValidator(IBusinessDay day)
    {
        RuleFor(command => command.Items).SetValidator(new OneOfManyValidator());
        RuleFor(command => command.ReplyBy).ReplyDay(day);
    }
}

internal sealed class AskForManyRepliesHandler(ManyActions actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<AskForManyReplies, ChangedActions>
{
    public Task<Result<ChangedActions>> Handle(AskForManyReplies request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Items,
            (action, _) => action.AskForReply(request.ReplyBy.GetValueOrDefault(), day.Today, user.Author()),
            cancellationToken
        );
}
