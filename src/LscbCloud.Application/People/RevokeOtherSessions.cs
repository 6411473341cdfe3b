using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Signs a person out everywhere but here.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record RevokeOtherSessions : ICommand;

internal sealed class RevokeOtherSessionsHandler(SessionRevocation signOuts, ICurrentUser user, ICurrentSession session)
    : ICommandHandler<RevokeOtherSessions>
{
    public async Task<Result> Handle(RevokeOtherSessions request, CancellationToken cancellationToken)
    {
        await signOuts.EverywhereButAsync(user.PersonId, session.Id, cancellationToken);

        return Result.Success;
    }
}
