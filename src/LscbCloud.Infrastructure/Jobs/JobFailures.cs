using LscbCloud.Application.Platform;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Jobs;

/// <inheritdoc/>
internal sealed class JobFailures(ControlDataSource control) : IJobFailures
{
    private const string Latest = """
        select f.job, f.owner_kind, coalesce(b.slug, a.slug), coalesce(b.name, a.name), f.first_at, f.last_at, f.times, f.reason
        from control.job_failures f
        left join control.boards b on f.owner_kind = 'board' and b.id = f.owner_id
        left join control.agencies a on f.owner_kind = 'agency' and a.id = f.owner_id
        order by f.first_at, f.job, 2, 3 limit $1
        """;

    public async Task<JobFailureList> ListAsync(int most, CancellationToken cancellationToken)
    {
        var items = await control.AllAsync(
            Latest,
            row => new JobFailure(
                row.GetString(0),
                row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? null : row.GetString(3),
                row.GetFieldValue<DateTimeOffset>(4),
                row.GetFieldValue<DateTimeOffset>(5),
                row.GetInt32(6),
                row.GetString(7)
            ),
            cancellationToken,
            most + 1
        );

        return new JobFailureList([.. items.Take(most)], HasMore: items.Count > most);
    }
}
