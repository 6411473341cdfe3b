using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Finds a plan and asks it to change, and refuses with the plan as it is now if the writer had read an older version.</summary>
internal sealed class PlanLookup(IBoardDb db)
{
    public async Task<Result<Revision>> ChangeAsync(
        PlanId id,
        int version,
        Func<Plan, Task<Result>> change,
        CancellationToken cancellationToken
    )
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } plan)
        {
            return PlanErrors.NotFound;
        }

        if (plan.Version != version)
        {
            return PlanErrors.Stale(PlanView.Of(plan));
        }

        var result = await change(plan);

        return result.IsFailure ? result.Error : new Revision(plan.Version);
    }
}
