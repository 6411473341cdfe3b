using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Lists the objectives of a priority in their order, those that were dropped included. There are never more than 30.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record ListObjectives(string Slug) : IQuery<ObjectiveList>;

internal sealed class ListObjectivesHandler(
    IObjectiveRows objectiveRows,
    IPriorityRows priorityRows,
    ICurrentUser user,
    ObjectiveLookup objectives
) : IQueryHandler<ListObjectives, ObjectiveList>
{
    public async Task<Result<ObjectiveList>> Handle(ListObjectives request, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new
            {
                p.Id,
                p.Title,
                IsClosed = p.ClosedOn != null,
            })
            .SingleOrDefaultAsync(cancellationToken);

        if (priority is null)
        {
            return PriorityErrors.NotFound;
        }

        var rows = await objectiveRows
            .Objectives.AsNoTracking()
            .Where(o => o.PriorityId == priority.Id)
            .OrderBy(o => o.Number)
            .Take(Objective.MostOfAPriority)
            .ToListAsync(cancellationToken);
        var mayAdd =
            !priority.IsClosed && rows.Count < Objective.MostOfAPriority && user.Has(Permission.WriteObjectives);

        return new ObjectiveList(
            priority.Title,
            [.. rows.Select(objective => objectives.ViewOf(objective, priority.IsClosed))],
            new ObjectiveListCan(mayAdd)
        );
    }
}
