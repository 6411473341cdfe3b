using LscbCloud.Application.Mail;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed partial class SignIn(
    Accounts accounts,
    PasswordQueue passwords,
    SecondSteps secondSteps,
    Lockouts lockouts,
    Sessions sessions,
    AccountChanges changes,
    EmailTemplates letters,
    TimeProvider clock,
    ILogger<SignIn> logger
) : ISignIn
{
    public async Task<Result<SignInStep>> BeginAsync(
        Credentials credentials,
        Visitor visitor,
        CancellationToken cancellationToken
    )
    {
        var found = await ProveAsync(credentials, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var account = found.Value;

        if (secondSteps.IsAskedOf(account))
        {
            return new SignInStep(Session: null, await secondSteps.BeginAsync(account, cancellationToken));
        }

        return new SignInStep(await OpenAsync(account, visitor, ["pwd"], cancellationToken), Attempt: null);
    }

    public async Task<Result<OpenedSession>> CompleteAsync(
        SecondStep step,
        Visitor visitor,
        CancellationToken cancellationToken
    )
    {
        var account = await secondSteps.FindAsync(step.Attempt, cancellationToken);
        var amr = account is null ? null : await secondSteps.ProveAsync(account, step, cancellationToken);

        if (account is null || amr is null)
        {
            await lockouts.CountAsync(account?.Id, cancellationToken);
            LogRefused(account?.Id.Value);

            return PersonErrors.Refused;
        }

        await secondSteps.EndAsync(step.Attempt, cancellationToken);

        return await OpenAsync(account, visitor, ["pwd", amr], cancellationToken);
    }

    public async Task<Result> ResetSecondFactorAsync(
        Credentials credentials,
        string recoveryCode,
        CancellationToken cancellationToken
    )
    {
        var found = await ProveAsync(credentials, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var account = found.Value;

        if (
            account.SecondFactorKey is null
            || !await secondSteps.UseRecoveryCodeAsync(account.Id, recoveryCode, cancellationToken)
        )
        {
            await lockouts.CountAsync(account.Id, cancellationToken);
            LogRefused(account.Id.Value);

            return PersonErrors.Refused;
        }

        var result = await changes.OfAsync(
            account.Id,
            async (db, person) =>
            {
                person.ResetSecondFactor("Reset their second factor with a recovery code");
                db.RecoveryCodes.RemoveRange(
                    await db.RecoveryCodes.Where(c => c.PersonId == person.Id).ToListAsync(cancellationToken)
                );
                _ = db.Outbox.Add(
                    OutboxMessage.Write(person.Email, letters.SecondFactorTakenAway(), clock.GetUtcNow())
                );

                return Result.Success;
            },
            cancellationToken
        );
        await sessions.CloseAllAsync(account.Id, cancellationToken);

        return result;
    }

    public async Task SignOutAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        await sessions.CloseAsync(person, cancellationToken);
        LogSignedOut(person.PersonId.Value, person.SessionId);
    }

    /// <summary>Checks the password. For an unknown, locked or ended account as much work is done, for the same answer.</summary>
    private async Task<Result<Account>> ProveAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var found = await accounts.FindAsync(credentials.Email, cancellationToken);
        var account = found?.IsUsable(clock.GetUtcNow()) == true ? found : null;
        var match = await passwords.MatchAsync(account?.PasswordHash, credentials.Password, cancellationToken);

        if (match.IsFailure)
        {
            return match.Error;
        }

        if (account is not null && match.Value.IsRight)
        {
            return account;
        }

        await lockouts.CountAsync(account?.Id, cancellationToken);
        LogRefused(found?.Id.Value);

        return PersonErrors.Refused;
    }

    private async Task<OpenedSession> OpenAsync(
        Account account,
        Visitor visitor,
        string[] amr,
        CancellationToken cancellationToken
    )
    {
        await lockouts.ClearAsync(account.Id, cancellationToken);
        var opened = await sessions.OpenAsync(account, visitor, amr, cancellationToken);
        LogSignedIn(account.Id.Value, opened.Person.SessionId);

        return opened;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Signed in {PersonId}, session {SessionId}")]
    private partial void LogSignedIn(Guid personId, Guid sessionId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Signed out {PersonId}, session {SessionId}")]
    private partial void LogSignedOut(Guid personId, Guid sessionId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a sign-in of {PersonId}")]
    private partial void LogRefused(Guid? personId);
}
