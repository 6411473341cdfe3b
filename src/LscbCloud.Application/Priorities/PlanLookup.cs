using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Finds a plan and asks it to change, and refuses with the plan as it is now if the writer had read an older version.</summary>
internal sealed class PlanLookup(IPlanRows planRows)
{
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
