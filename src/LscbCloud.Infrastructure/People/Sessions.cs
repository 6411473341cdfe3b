using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <summary>Opens sessions and closes them.</summary>
internal sealed class Sessions(
    ControlDataSource control,
    Changes changes,
    ISecondFactors secondFactors,
    TimeProvider clock
)
{
    private const int AddressMaxLength = 60;

    private const string Insert = """
        insert into control.sessions (id, token_hash, person_id, created_at, seen_at, absolute_end, address, agent, amr)
        values ($1, $2, $3, $4, $4, $5, $6, $7, $8)
        """;

    private const string RevokeOne = """
        update control.sessions set revoked_at = $2 where id = $1 and revoked_at is null
        """;

    private const string RevokeAll = """
        update control.sessions set revoked_at = $2 where person_id = $1 and revoked_at is null and absolute_end > $2
        """;

    /// <summary>Opens a session under a new token. The session that the visitor held before ends.</summary>
    public async Task<OpenedSession> OpenAsync(
        Account account,
        Visitor visitor,
        string[] amr,
        CancellationToken cancellationToken
    )
    {
        if (visitor.Former is { } former)
        {
            await CloseAsync(former, cancellationToken);
        }

        var token = Tokens.Make();
        var id = Guid.CreateVersion7();
        var now = clock.GetUtcNow();
        var end = now + Session.Longest;
        _ = await control.ExecuteAsync(
            Insert,
            cancellationToken,
            id,
            Tokens.HashOf(token),
            account.Id.Value,
            now,
            end,
            Shortened(visitor.Address, AddressMaxLength),
            Shortened(visitor.Agent, Session.AgentMaxLength),
            amr
        );

        return new OpenedSession(
            token,
            new SignedInPerson(
                account.Id,
                account.Name,
                account.Email,
                id,
                account.IsOperator,
                MustEnrol: secondFactors.AreAsked && account.SecondFactorKey is null,
                end
            )
        );
    }

    public async Task CloseAsync(SignedInPerson person, CancellationToken cancellationToken)
    {
        changes.Of(person.PersonId.Value);
        _ = await control.ExecuteAsync(RevokeOne, cancellationToken, person.SessionId, clock.GetUtcNow());
    }

    public async Task CloseAllAsync(PersonId person, CancellationToken cancellationToken)
    {
        changes.Of(person.Value);
        _ = await control.ExecuteAsync(RevokeAll, cancellationToken, person.Value, clock.GetUtcNow());
    }

    private static object Shortened(string? text, int length)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DBNull.Value;
        }

        return text.Length <= length ? text : text[..length];
    }
}
