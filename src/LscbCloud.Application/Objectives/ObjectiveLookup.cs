using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Finds one objective of a priority to change it, and shows it as it is now when a write came too late.</summary>
internal sealed class ObjectiveLookup(IObjectiveRows objectiveRows, IPriorityRows priorityRows, ICurrentUser user)
{
    public async Task<Result<Revision>> ChangeAsync(
        string slug,
        int number,
        int version,
        Func<Objective, Result> change,
        CancellationToken cancellationToken
    )
    {
        var found = await (
            from priority in priorityRows.Priorities
            where priority.Slug == slug
            join objective in objectiveRows.Objectives on priority.Id equals objective.PriorityId
            where objective.Number == number
            select new { objective, isClosed = priority.ClosedOn != null }
        ).SingleOrDefaultAsync(cancellationToken);

        var isClosed = found?.isClosed ?? false;

        return await new Changing<Objective>(
            found?.objective,
            PriorityErrors.NotFound,
            objective => Task.FromResult(ObjectiveErrors.Stale(ViewOf(objective, isClosed)))
        ).FromAsync(version, objective => WhyNotChanged(objective, isClosed) ?? change(objective));
    }

    /// <summary>Why an objective takes no change: its priority is closed, or it was dropped itself.</summary>
    internal static Error? WhyNotChanged(Objective objective, bool isPriorityClosed) =>
        isPriorityClosed ? PriorityErrors.Closed : objective.WhyNotChanged();

    public ObjectiveView ViewOf(Objective objective, bool isClosed) =>
        new(
            objective.Number,
            objective.Sentence,
            objective.FromOn,
            objective.ToOn,
            objective.DroppedOn is { } on
                ? new DropView(on, objective.DropReason ?? "", objective.DroppedBy?.Name ?? "")
                : null,
            objective.Source,
            objective.IsInvented,
            objective.Version,
            new ObjectiveCan(objective, isClosed, user)
        );
}
