using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Changes one membership of the place that the request is about, and sees that the place keeps whom it cannot be without.</summary>
internal sealed class MembershipChanges(PeopleReading people, InvitePeople inviting)
{
    public async Task<Result<Revision>> ChangeAsync(
        MembershipId id,
        int version,
        Func<Membership, Result> change,
        CancellationToken cancellationToken
    )
    {
        // Two managers who remove each other at the same moment would otherwise each see the other still there.
        await people.LockAsync(cancellationToken);

        // Somebody of another place is, here, somebody who does not exist.
        var membership = await people.Here.SingleOrDefaultAsync(m => m.Id == id, cancellationToken);

        if (membership is null)
        {
            return MembershipErrors.NotFound;
        }

        if (membership.Version != version)
        {
            return MembershipErrors.Stale(await people.ViewAsync(id, cancellationToken));
        }

        var today = people.Today;
        var indispensable = people.Indispensable;
        var lackedBefore = membership.Lacks(indispensable.Role, today);
        var result = change(membership);

        if (result.IsFailure)
        {
            return result.Error;
        }

        // Refused only when it comes sooner than before: an end that was agreed long ago stops nobody from working.
        return
            membership.Lacks(indispensable.Role, today) is { } day
            && (lackedBefore is null || day < lackedBefore)
            && !await HasOtherAsync(membership, indispensable.Role, day, cancellationToken)
            ? indispensable.Refusal
            : new Revision(membership.Version);
    }

    public async Task<Result<Revision>> EndAsync(
        MembershipId id,
        int version,
        Func<Membership, Result> end,
        CancellationToken cancellationToken
    )
    {
        var result = await ChangeAsync(id, version, end, cancellationToken);

        if (!result.IsFailure)
        {
            await inviting.WithdrawAsync(id, cancellationToken);
        }

        return result;
    }

    /// <summary>Whether somebody else holds the role on the day from which this person no longer does.</summary>
    private async Task<bool> HasOtherAsync(
        Membership changed,
        string role,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var others = await people
            .Here.AsNoTracking()
            .Where(m => m.Id != changed.Id && m.AcceptedAt != null)
            .ToListAsync(cancellationToken);

        return others.Exists(other => other.Lacks(role, day) != day);
    }
}
