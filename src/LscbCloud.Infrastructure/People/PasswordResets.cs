using LscbCloud.Application.Mail;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class PasswordResets(
    Accounts accounts,
    AccountChanges changes,
    OneTimeLinks links,
    IOneTimeSecrets secrets,
    PasswordQueue passwords,
    Sessions sessions,
    EmailTemplates letters,
    TimeProvider clock
) : IPasswordResets
{
    private const int MostAnHour = 3;

    // Long enough to hide that an email is written for a known address only.
    private static readonly TimeSpan AlwaysTakes = TimeSpan.FromMilliseconds(80);

    public Task RequestAsync(string email, CancellationToken cancellationToken) =>
        Task.WhenAll(SendAsync(email, cancellationToken), Task.Delay(AlwaysTakes, cancellationToken));

    public async Task<Result> ConfirmAsync(
        string token,
        string code,
        string password,
        CancellationToken cancellationToken
    )
    {
        var found = await links.FindAsync(token, OneTimeLinkKind.PasswordReset, cancellationToken);

        if (found is null)
        {
            return OneTimeLinkErrors.Gone;
        }

        if (PasswordRules.Problem(password, found.Person.Email, found.Person.Name) is { } problem)
        {
            return Error.Invalid("password", problem);
        }

        var proof = await links.ProveAsync(found, code, cancellationToken);

        if (proof.IsFailure)
        {
            return proof;
        }

        var hash = await passwords.HashAsync(password, cancellationToken);

        if (hash.IsFailure)
        {
            return hash.Error;
        }

        var result = await changes.OfAsync(
            found.Person.Id,
            async (db, person) =>
            {
                var link = await db.OneTimeLinks.SingleAsync(
                    l => l.TokenHash == found.Link.TokenHash,
                    cancellationToken
                );
                var now = clock.GetUtcNow();
                var used = link.Confirm(person, now);

                if (!used.IsFailure)
                {
                    person.ChoosePassword(hash.Value);
                    _ = db.Outbox.Add(OutboxMessage.Write(person.Email, letters.PasswordChanged(), now));
                }

                return used;
            },
            cancellationToken
        );

        if (!result.IsFailure)
        {
            await sessions.CloseAllAsync(found.Person.Id, cancellationToken);
        }

        return result;
    }

    private async Task SendAsync(string email, CancellationToken cancellationToken)
    {
        if (
            await accounts.FindAsync(email, cancellationToken)
            is not { HasEnded: false, PasswordHash: not null } account
        )
        {
            return;
        }

        _ = await changes.OfAsync(
            account.Id,
            async (db, person) =>
            {
                var now = clock.GetUtcNow();
                var hourAgo = now - TimeSpan.FromHours(1);
                var sent = await db.OneTimeLinks.CountAsync(
                    l => l.PersonId == person.Id && l.Kind == OneTimeLinkKind.PasswordReset && l.CreatedAt > hourAgo,
                    cancellationToken
                );

                if (sent < MostAnHour)
                {
                    var secret = secrets.Make();
                    _ = db.OneTimeLinks.Add(
                        OneTimeLink.Make(OneTimeLinkKind.PasswordReset, person, membershipId: null, secret.Kept, now)
                    );
                    _ = db.Outbox.Add(OutboxMessage.Write(person.Email, letters.PasswordReset(secret), now));
                }

                return Result.Success;
            },
            cancellationToken
        );
    }
}
