using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Writes the business plan of a period as a paper: whoever may read its priorities may have it.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record WritePlan(PlanId Plan) : IQuery<Document>;

internal sealed class WritePlanHandler(
    IPlanRows planRows,
    IPriorityRows priorityRows,
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IObjectiveRows objectiveRows,
    StandingReadings readings,
    MeasuresInReports measures,
    DocumentHeads heads
) : IQueryHandler<WritePlan, Document>
{
    public async Task<Result<Document>> Handle(WritePlan request, CancellationToken cancellationToken)
    {
        if (
            await planRows.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Plan, cancellationToken)
            is not { } plan
        )
        {
            return PlanErrors.NotFound;
        }

        var head = await heads.OfAsync(
            plan.Title,
            "Business plan",
            plan.Version,
            $"plan-{plan.FromOn.Year}",
            cancellationToken
        );
        var priorities = await PrioritiesAsync(plan.Id, cancellationToken);

        return new Document(head, [.. PlanPaper.BlocksOf(plan, priorities)]);
    }

    private async Task<IReadOnlyList<PlannedPriority>> PrioritiesAsync(PlanId plan, CancellationToken cancellationToken)
    {
        var priorities = await priorityRows
            .Priorities.AsNoTracking()
            .Where(p => p.PlanId == plan)
            .OrderBy(p => p.Slug)
            .Take(PlanContents.Most)
            .ToListAsync(cancellationToken);
        PriorityId[] ids = [.. priorities.Select(p => p.Id)];

        var objectives = await PlanContents.ObjectivesAsync(objectiveRows, ids, cancellationToken);
        var going = await readings.GoingOnAsync(ids, cancellationToken);
        var done = await DoneCount.ByPriorityAsync(actionSourceRows, actionRows, cancellationToken);

        return
        [
            .. priorities.Select(priority => new PlannedPriority(
                priority,
                [.. objectives[priority.Id]],
                [.. measures.BlocksOf(going[priority.Id])],
                done.GetValueOrDefault(priority.Id, DoneCount.Nothing)
            )),
        ];
    }
}
