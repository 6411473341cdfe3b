using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Ends a person's sessions, such as after a change of what they sign in with.</summary>
internal sealed class SessionRevocation(ISignInRows signInRows, TimeProvider clock)
{
    /// <summary>Ends every session but the one named; all of them, when none is.</summary>
    public async Task EverywhereButAsync(PersonId person, Guid? kept, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await signInRows
            .Sessions.Where(s => s.PersonId == person && s.RevokedAt == null && s.AbsoluteEnd > now && s.Id != kept)
            .ToListAsync(cancellationToken);

        foreach (var session in sessions)
        {
            session.Revoke(now);
        }
    }
}
