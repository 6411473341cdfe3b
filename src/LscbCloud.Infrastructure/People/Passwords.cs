using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class Passwords(ControlDataSource control, PasswordQueue queue, Lockouts lockouts, TimeProvider clock)
    : IPasswords
{
    private const string Find = """
        select case when locked_until > $2 then null else password_hash end from control.people where id = $1
        """;

    public Task<Result<string>> HashAsync(string password, CancellationToken cancellationToken) =>
        queue.HashAsync(password, cancellationToken);

    public async Task<Result> CheckAsync(
        PersonId person,
        string password,
        Error refusal,
        CancellationToken cancellationToken
    )
    {
        var kept = await control.FirstAsync(Find, Hash, cancellationToken, person.Value, clock.GetUtcNow());
        var match = await queue.MatchAsync(kept?.Value, password, cancellationToken);

        if (match.IsFailure)
        {
            return match.Error;
        }

        if (match.Value.IsRight)
        {
            return Result.Success;
        }

        await lockouts.CountAsync(person, cancellationToken);

        return refusal;
    }

    private static KeptHash Hash(NpgsqlDataReader row) => new(row.IsDBNull(0) ? null : row.GetString(0));

    private sealed record KeptHash(string? Value);
}
