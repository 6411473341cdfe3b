using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class Invitations(
    ControlDbContext db,
    OneTimeLinks links,
    Accounts accounts,
    AccountChanges changes,
    PasswordQueue passwords,
    Sessions sessions,
    TimeProvider clock
) : IInvitations
{
    public async Task<Result<InvitationView>> LookAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } found)
        {
            return OneTimeLinkErrors.Gone;
        }

        var membership = await MembershipOfAsync(found.Link, cancellationToken);
        var place = membership is null ? null : await PlaceOfAsync(membership, cancellationToken);

        return new InvitationView(
            found.Person.Email,
            membership?.InvitedName ?? found.Person.Name,
            place ?? "LscbCloud",
            membership is null ? ["Platform operator"] : [.. membership.Roles.Select(Role.LabelOf)],
            !found.Person.HasAccount,
            found.Link.ExpiresAt
        );
    }

    public async Task<Result<Acceptance>> AcceptAsync(
        AcceptedInvitation acceptance,
        Visitor visitor,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(acceptance.Token, cancellationToken) is not { } found)
        {
            return OneTimeLinkErrors.Gone;
        }

        if (visitor.Former is { } former && former.PersonId != found.Person.Id)
        {
            return OneTimeLinkErrors.SomebodyElse;
        }

        var isNew = !found.Person.HasAccount;

        if (isNew && ProblemWith(acceptance, found.Person) is { } problem)
        {
            return problem;
        }

        var proof = await links.ProveAsync(found, acceptance.Code, cancellationToken);

        if (proof.IsFailure)
        {
            return proof.Error;
        }

        var hash = await HashAsync(isNew ? acceptance.Password : null, cancellationToken);

        if (hash.IsFailure)
        {
            return hash.Error;
        }

        var name = isNew ? acceptance.Name?.Trim() : null;
        var result = await KeepAsync(found, name, hash.Value.Text, cancellationToken);

        if (result.IsFailure)
        {
            return result.Error;
        }

        return isNew
            ? await OpenAsync(found.Person.Id, visitor, cancellationToken)
            : new Acceptance(Opened: null, visitor.Former);
    }

    private static Error? ProblemWith(AcceptedInvitation acceptance, Person person)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var name = acceptance.Name ?? person.Name;

        if (string.IsNullOrWhiteSpace(name) || name.Length > Person.NameMaxLength || name.Any(char.IsControl))
        {
            problems["name"] = [$"Enter your name, in {Person.NameMaxLength} characters or fewer."];
        }

        if (PasswordRules.Problem(acceptance.Password ?? "", person.Email, name) is { } problem)
        {
            problems["password"] = [problem];
        }

        return problems.Count == 0 ? null : Error.Invalid(problems);
    }

    private async Task<FoundLink?> FindAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, OneTimeLinkKind.Invitation, cancellationToken)
        ?? await links.FindAsync(token, OneTimeLinkKind.FirstOperator, cancellationToken);

    private async Task<Membership?> MembershipOfAsync(OneTimeLink link, CancellationToken cancellationToken) =>
        link.MembershipId is { } id
            ? await db.Memberships.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken)
            : null;

    private async Task<string?> PlaceOfAsync(Membership membership, CancellationToken cancellationToken) =>
        membership.BoardId is not null
            ? await db.Boards.Where(b => b.Id == membership.BoardId).Select(b => b.Name).SingleAsync(cancellationToken)
            : await db
                .Agencies.Where(a => a.Id == membership.AgencyId)
                .Select(a => a.Name)
                .SingleAsync(cancellationToken);

    private async Task<Result<NewHash>> HashAsync(string? password, CancellationToken cancellationToken)
    {
        if (password is null)
        {
            return new NewHash(Text: null);
        }

        var hash = await passwords.HashAsync(password, cancellationToken);

        return hash.IsFailure ? hash.Error : new NewHash(hash.Value);
    }

    private Task<Result> KeepAsync(
        FoundLink found,
        string? name,
        string? passwordHash,
        CancellationToken cancellationToken
    ) =>
        changes.OfAsync(
            found.Person.Id,
            async (control, person) =>
            {
                var link = await control.OneTimeLinks.SingleAsync(
                    l => l.TokenHash == found.Link.TokenHash,
                    cancellationToken
                );
                var now = clock.GetUtcNow();
                var used = link.Confirm(person, now);

                if (used.IsFailure)
                {
                    return used;
                }

                if (name is { Length: > 0 })
                {
                    person.CallThemselves(name);
                }

                if (passwordHash is not null)
                {
                    person.ChoosePassword(passwordHash);
                }

                return link.MembershipId is { } id
                    ? (await control.Memberships.SingleAsync(m => m.Id == id, cancellationToken)).Accept(now)
                    : Result.Success;
            },
            cancellationToken
        );

    private async Task<Result<Acceptance>> OpenAsync(
        PersonId person,
        Visitor visitor,
        CancellationToken cancellationToken
    )
    {
        var account =
            await accounts.FindAsync(person, cancellationToken)
            ?? throw new InvalidOperationException("The account that was just made is not there.");
        var opened = await sessions.OpenAsync(account, visitor, ["pwd", "link"], cancellationToken);

        return new Acceptance(opened, opened.Person);
    }

    private sealed record NewHash(string? Text);
}
