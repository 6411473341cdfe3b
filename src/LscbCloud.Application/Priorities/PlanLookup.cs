using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Finds a plan, lets one change after another decide what it holds, and refuses a change of an older version with the plan as it is now.</summary>
internal sealed class PlanLookup(IPlanRows planRows)
{
    /// <summary>
    /// Reads a plan of the board once everybody else who closes it, or puts an open priority into it, has finished. They wait in
    /// turn until this transaction ends, so that a closed plan never holds an open priority.
    /// </summary>
    public async Task<Plan> LockAsync(PlanId id, CancellationToken cancellationToken)
    {
        await planRows.LockAsync(id.Value, cancellationToken);

        return await planRows.Plans.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
    }

    public async Task<Result<Revision>> ChangeAsync(
        PlanId id,
        int version,
        Func<Plan, Task<Result>> change,
        CancellationToken cancellationToken
    )
    {
        var found = await planRows.Plans.SingleOrDefaultAsync(p => p.Id == id, cancellationToken);

        return await new Changing<Plan>(
            found,
            PlanErrors.NotFound,
            plan => Task.FromResult(PlanErrors.Stale(PlanView.Of(plan)))
        ).FromAsync(version, change);
    }
}
