using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <summary>The second step of a sign-in: an attempt that waits for a code, and the codes, each of which works once.</summary>
internal sealed class SecondSteps(
    ControlDataSource control,
    Accounts accounts,
    SecondFactors secondFactors,
    TimeProvider clock
)
{
    private const string Insert = """
        insert into control.sign_in_attempts (id_hash, person_id, security_stamp, expires_at) values ($1, $2, $3, $4)
        """;

    // A try is counted before the code is looked at, so that tries made at the same moment count as well.
    private const string Try = """
        update control.sign_in_attempts set tries = tries + 1
        where id_hash = $1 and tries < $2 and expires_at > $3
        returning person_id, security_stamp
        """;

    private const string Delete = "delete from control.sign_in_attempts where id_hash = $1";

    private const string UseStep = """
        update control.people set second_factor_last_step = $2 where id = $1 and second_factor_last_step < $2
        """;

    private const string UseCode = """
        update control.recovery_codes set used_at = $3 where person_id = $1 and hash = any($2) and used_at is null
        """;

    public bool IsAskedOf(Account account) => secondFactors.AreAsked && account.SecondFactorKey is not null;

    public async Task<string> BeginAsync(Account account, CancellationToken cancellationToken)
    {
        var attempt = Tokens.Make();
        _ = await control.ExecuteAsync(
            Insert,
            cancellationToken,
            Tokens.HashOf(attempt),
            account.Id.Value,
            account.SecurityStamp,
            clock.GetUtcNow() + SignInAttempt.Life
        );

        return attempt;
    }

    /// <summary>The account that an attempt is for, while the attempt and the account still stand.</summary>
    public async Task<Account?> FindAsync(string attempt, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var waiting = await control.FirstAsync(
            Try,
            row => new Waiting(new PersonId(row.GetGuid(0)), row.GetGuid(1)),
            cancellationToken,
            Tokens.HashOf(attempt),
            SignInAttempt.MaxTries,
            now
        );
        var account = waiting is null ? null : await accounts.FindAsync(waiting.PersonId, cancellationToken);

        return account?.IsUsable(now) == true && account.SecurityStamp == waiting?.SecurityStamp ? account : null;
    }

    /// <summary>How the person proved it is them, as sessions note it; none where they did not.</summary>
    public async Task<string?> ProveAsync(Account account, SecondStep step, CancellationToken cancellationToken)
    {
        if (step.Code is { Length: > 0 } code)
        {
            return await UseCodeAsync(account, code, cancellationToken) ? "otp" : null;
        }

        return
            step.RecoveryCode is { Length: > 0 } recoveryCode
            && await UseRecoveryCodeAsync(account.Id, recoveryCode, cancellationToken)
            ? "rc"
            : null;
    }

    public async Task<bool> UseRecoveryCodeAsync(PersonId person, string code, CancellationToken cancellationToken) =>
        await control.ExecuteAsync(
            UseCode,
            cancellationToken,
            person.Value,
            secondFactors.HashesOf(person, code).ToArray(),
            clock.GetUtcNow()
        ) == 1;

    public Task EndAsync(string attempt, CancellationToken cancellationToken) =>
        control.ExecuteAsync(Delete, cancellationToken, Tokens.HashOf(attempt));

    private async Task<bool> UseCodeAsync(Account account, string code, CancellationToken cancellationToken) =>
        account.SecondFactorKey is { } key
        && secondFactors.StepOf(key, code, clock.GetUtcNow()) is { } step
        && await control.ExecuteAsync(UseStep, cancellationToken, account.Id.Value, step) == 1;

    private sealed record Waiting(PersonId PersonId, Guid SecurityStamp);
}
