using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Signs a person out on one device.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record RevokeSession(Guid SessionId) : ICommand;

internal sealed class RevokeSessionHandler(ISignInRows signInRows, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RevokeSession>
{
    public async Task<Result> Handle(RevokeSession request, CancellationToken cancellationToken)
    {
        // Somebody else's session is, to this person, one that does not exist.
        var session = await signInRows.Sessions.SingleOrDefaultAsync(
            s => s.Id == request.SessionId && s.PersonId == user.PersonId,
            cancellationToken
        );

        if (session is null)
        {
            return PersonErrors.NoSuchSession;
        }

        session.Revoke(clock.GetUtcNow());

        return Result.Success;
    }
}
