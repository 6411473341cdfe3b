using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board has looked at the proof and says that an action is done.</summary>
[Requires(Permission.VerifyActions)]
public sealed record VerifyAction(ActionTarget Target) : ICommand<Revision>, IIdempotent;

internal sealed class VerifyActionHandler(ActionReading actions, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<VerifyAction, Revision>
{
    public Task<Result<Revision>> Handle(VerifyAction request, CancellationToken cancellationToken) =>
        actions.ChangeAsync(request.Target, action => action.Verify(day.Today, user.Author()), cancellationToken);
}

public sealed partial class ActionCan
{
    /// <summary>Verify that it is done.</summary>
    public bool Verify { get; } = user.May<VerifyAction>() && action.WhyNotVerified(user.Asker) is null;
}
