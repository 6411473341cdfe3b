using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <summary>Finds what sign-in needs to know of an account.</summary>
internal sealed class Accounts(ControlDataSource control)
{
    private const string Columns = """
        select id, name, email, password_hash, locked_until, is_operator, security_stamp, second_factor_key, ended_at
        from control.people
        """;

    public Task<Account?> FindAsync(string? email, CancellationToken cancellationToken) =>
        control.FirstAsync(Columns + " where email_key = $1", Read, cancellationToken, EmailAddress.KeyOf(email));

    public Task<Account?> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        control.FirstAsync(Columns + " where id = $1", Read, cancellationToken, id.Value);

    private static Account Read(NpgsqlDataReader row) =>
        new(
            new PersonId(row.GetGuid(0)),
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4),
            row.GetBoolean(5),
            row.GetGuid(6),
            row.IsDBNull(7) ? null : row.GetString(7),
            !row.IsDBNull(8)
        );
}
