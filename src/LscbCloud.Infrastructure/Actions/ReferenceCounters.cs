using LscbCloud.Application.Actions;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Actions;

/// <summary>Counts in one statement: whoever comes second waits for the first to finish, and takes the number after.</summary>
internal sealed class ReferenceCounters(AppDbContext db) : IReferenceCounters
{
    public async Task<int> NextAsync(char letter, CancellationToken cancellationToken)
    {
        var name = letter.ToString();
        // No query can be built on a statement that writes, so it is read as it stands.
        var taken = await db.Database.SqlQuery<int>(Statement(name)).ToListAsync(cancellationToken);

        return taken[0];
    }

    private FormattableString Statement(string letter) =>
        db.CurrentAgency is null
            ? $"""
                insert into app.reference_counters (board_id, letter, last) values (app.current_board(), {letter}, 1)
                on conflict (board_id, letter) do update set last = reference_counters.last + 1
                returning last
                """
            : (FormattableString)
                $"""
                    insert into app.agency_reference_counters (agency_id, letter, last) values (app.current_agency(), {letter}, 1)
                    on conflict (agency_id, letter) do update set last = agency_reference_counters.last + 1
                    returning last
                    """;
}
