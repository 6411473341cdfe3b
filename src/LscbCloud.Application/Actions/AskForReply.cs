using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board asks the owner of an action how it goes. It stands on the owner's home, and is counted in the daily email.</summary>
/// <param name="Target">The action.</param>
/// <param name="ReplyBy">The day by which the board wants to know: today or later.</param>
[Requires(Permission.ManageActions)]
public sealed record AskForReply(ActionTarget Target, DateOnly? ReplyBy) : ICommand<Revision>, IIdempotent;

internal sealed class AskForReplyValidator : AbstractValidator<AskForReply>
{
    public AskForReplyValidator(IBusinessDay day) => RuleFor(command => command.ReplyBy).ReplyDay(day);
}

internal sealed class AskForReplyHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<AskForReply, Revision>
{
    public Task<Result<Revision>> Handle(AskForReply request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(
            request.Target,
            action => action.AskForReply(request.ReplyBy.GetValueOrDefault(), day.Today, user.Author()),
            cancellationToken
        );
}

public sealed partial class ActionCan
{
    /// <summary>Ask its owner for a reply.</summary>
    public bool AskForReply { get; } = user.May<AskForReply>() && action.WhyNotWorkedOn() is null;
}
