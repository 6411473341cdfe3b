using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <summary>Counts wrong passwords and codes. After five, nothing lets the person in for a quarter of an hour, and nothing says so.</summary>
internal sealed class Lockouts(ControlDataSource control, TimeProvider clock)
{
    private const int MostFailures = 5;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    // Not waiting for the disk keeps the answer for a known address as quick as for an unknown one. A count that is lost
    // with the machine does no harm.
    private const string Count = """
        with quick as (select set_config('synchronous_commit', 'off', true))
        update control.people p
        set failed_count = case when p.failed_count + 1 >= $2 then 0 else p.failed_count + 1 end,
            locked_until = case when p.failed_count + 1 >= $2 then $4 else p.locked_until end
        from quick
        where p.id = $1 and (p.locked_until is null or p.locked_until <= $3)
        """;

    private const string Clear = """
        update control.people set failed_count = 0, locked_until = null
        where id = $1 and (failed_count > 0 or locked_until is not null)
        """;

    /// <summary>Counts a failure. For nobody as much is asked of the database.</summary>
    public Task CountAsync(PersonId? person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        return control.ExecuteAsync(
            Count,
            cancellationToken,
            person?.Value ?? Guid.Empty,
            MostFailures,
            now,
            now + Length
        );
    }

    public Task ClearAsync(PersonId person, CancellationToken cancellationToken) =>
        control.ExecuteAsync(Clear, cancellationToken, person.Value);
}
