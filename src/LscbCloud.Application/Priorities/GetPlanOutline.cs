using LscbCloud.Application.Common;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Reads what the priorities of a plan set out to reach and by when, and the measure that stands for each.</summary>
/// <param name="Plan">The plan; none for the current one, as in the list of priorities.</param>
[Requires(Permission.ReadPriorities)]
public sealed record GetPlanOutline(PlanId? Plan) : IQuery<PlanOutline>;

internal sealed class GetPlanOutlineHandler(
    IPlanRows planRows,
    IPriorityRows priorityRows,
    IObjectiveRows objectiveRows,
    IBusinessDay day,
    StandingReadings readings,
    MeasureDisclosure sight
) : IQueryHandler<GetPlanOutline, PlanOutline>
{
    private static readonly PlanOutline Nothing = new([], Now: null, []);

    public async Task<Result<PlanOutline>> Handle(GetPlanOutline request, CancellationToken cancellationToken)
    {
        var plans = await CurrentPlan.AllAsync(planRows, cancellationToken);
        var plan = request.Plan is { } id ? plans.Find(p => p.Id == id) : CurrentPlan.On(plans, day.Today);

        if (plan is null)
        {
            return Nothing;
        }

        var priorities = await priorityRows
            .Priorities.Where(p => p.PlanId == plan.Id)
            .OrderBy(p => p.Slug)
            .Take(PlanContents.Most)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.FromOn,
                p.ToOn,
            })
            .ToListAsync(cancellationToken);
        PriorityId[] ids = [.. priorities.Select(p => p.Id)];

        var spans = PlanSpan.Of(plan.FromOn, plan.ToOn);
        var objectives = await PlanContents.ObjectivesAsync(objectiveRows, ids, cancellationToken);
        var headlines = await readings.HeadlinesAsync(ids, cancellationToken);

        return new PlanOutline(
            spans,
            SpansOf(day.Today, day.Today, spans) is [var now] ? now : null,
            [
                .. priorities.Select(priority => new PriorityOutline(
                    priority.Slug,
                    headlines.TryGetValue(priority.Id, out var headline)
                        ? sight.GlanceAt(headline.Measure, headline.Readings)
                        : null,
                    [
                        .. objectives[priority.Id]
                            .Select(objective =>
                                OutlineOf(objective, spans, priority.FromOn, priority.ToOn ?? plan.ToOn)
                            ),
                    ]
                )),
            ]
        );
    }

    /// <summary>An objective without a first day begins with its priority, and one without a last day ends with it.</summary>
    private static ObjectiveOutline OutlineOf(
        Objective objective,
        IReadOnlyList<PlanSpan> spans,
        DateOnly begins,
        DateOnly ends
    )
    {
        var runsIn = SpansOf(objective, spans, begins, ends);

        return new ObjectiveOutline(
            objective.Number,
            objective.Sentence,
            objective.FromOn,
            objective.ToOn,
            runsIn is [] ? null : runsIn[0],
            runsIn is [] ? null : runsIn[^1],
            objective.IsInvented
        );
    }

    private static int[] SpansOf(Objective objective, IReadOnlyList<PlanSpan> spans, DateOnly begins, DateOnly ends) =>
        objective is { FromOn: null, ToOn: null }
            ? []
            : SpansOf(objective.FromOn ?? begins, objective.ToOn ?? ends, spans);

    private static int[] SpansOf(DateOnly from, DateOnly to, IReadOnlyList<PlanSpan> spans) =>
        [.. Enumerable.Range(0, spans.Count).Where(index => spans[index].From <= to && spans[index].To >= from)];
}
