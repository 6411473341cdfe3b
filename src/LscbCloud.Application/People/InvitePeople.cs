using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Invites a person to a board or an agency: an account where there is none, a membership, and an email.</summary>
/// <remarks>Whether the person has an account already is for nobody to learn from it: every invitation looks the same.</remarks>
internal sealed class InvitePeople(
    IPersonRows personRows,
    ISignInRows signInRows,
    IOutboxRows outboxRows,
    IOneTimeSecrets secrets,
    EmailTemplates letters,
    ICurrentUser user,
    TimeProvider clock
)
{
    public async Task<MembershipId> InviteAsync(
        EmailAddress email,
        string placeName,
        Func<Invitee, DateTimeOffset, Membership> invite,
        string name,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var person = await FindOrAddAsync(email, name, now, cancellationToken);
        var membership = invite(new Invitee(person.Id, name), now);
        _ = personRows.Memberships.Add(membership);

        var secret = secrets.Make();
        var link = OneTimeLink.Make(OneTimeLinkKind.Invitation, person, membership.Id, secret.Kept, now);
        _ = signInRows.OneTimeLinks.Add(link);

        var until = link.ExpiresAt.InLondon().InWords();
        var letter = letters.Invitation(user.Name, placeName, until, secret);
        _ = outboxRows.Outbox.Add(OutboxMessage.Write(person.Email, letter, now));

        return membership.Id;
    }

    /// <summary>Makes the open invitations of a membership void, because it was taken back.</summary>
    public async Task WithdrawAsync(MembershipId membership, CancellationToken cancellationToken)
    {
        var links = await signInRows
            .OneTimeLinks.Where(link => link.MembershipId == membership && link.UsedAt == null)
            .ToListAsync(cancellationToken);

        foreach (var link in links)
        {
            link.Withdraw(clock.GetUtcNow());
        }
    }

    private async Task<Person> FindOrAddAsync(
        EmailAddress email,
        string name,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var known = await personRows.People.SingleOrDefaultAsync(p => p.EmailKey == email.Key, cancellationToken);

        if (known is not null)
        {
            return known;
        }

        var person = Person.Invite(email, name, now);
        _ = personRows.People.Add(person);

        return person;
    }
}
