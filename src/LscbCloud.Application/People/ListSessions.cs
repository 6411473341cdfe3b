using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Lists where a person is signed in, the latest first.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record ListSessions : IQuery<SessionList>;

internal sealed class ListSessionsHandler(
    ISignInRows signInRows,
    ICurrentUser user,
    ICurrentSession session,
    TimeProvider clock
) : IQueryHandler<ListSessions, SessionList>
{
    private const int Most = 100;

    public async Task<Result<SessionList>> Handle(ListSessions request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var idleSince = now - Session.Idle;

        return new SessionList(
            await signInRows
                .Sessions.AsNoTracking()
                .Where(s =>
                    s.PersonId == user.PersonId && s.RevokedAt == null && s.AbsoluteEnd > now && s.SeenAt > idleSince
                )
                .OrderByDescending(s => s.SeenAt)
                .Take(Most)
                .Select(s => new SessionView(s.Id, s.CreatedAt, s.SeenAt, s.Address, s.Agent, s.Id == session.Id))
                .ToListAsync(cancellationToken)
        );
    }
}
