using LscbCloud.Application.Common;
using LscbCloud.Application.Measures;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Reads what the priorities of a plan set out to reach and by when, and the measure that stands for each.</summary>
/// <param name="Plan">The plan; none for the current one, as in the list of priorities.</param>
[Requires(Permission.ReadPriorities)]
public sealed record GetPlanOutline(PlanId? Plan) : IQuery<PlanOutline>;

/// <summary>The plan on one page.</summary>
/// <param name="Spans">The quarters of the plan, or its years where it is long; none where the board has no such plan.</param>
/// <param name="Now">The span that the business day lies in, counted from 0; none before and after the plan.</param>
/// <param name="Priorities">Its priorities, open and closed, by their names in addresses; a hundred at most.</param>
public sealed record PlanOutline(IReadOnlyList<PlanSpan> Spans, int? Now, IReadOnlyList<PriorityOutline> Priorities);

/// <summary>One priority of the plan.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Headline">The first of its measures that goes on; none where it has none.</param>
/// <param name="Objectives">What it sets out to reach, without what was dropped.</param>
public sealed record PriorityOutline(string Slug, MeasureGlance? Headline, IReadOnlyList<ObjectiveOutline> Objectives);

/// <summary>An objective with the stretch of the plan in which it runs.</summary>
/// <param name="Number">Its place among the objectives of the priority.</param>
/// <param name="Sentence">What will be so when it is reached.</param>
/// <param name="From">Its first day, where one is set.</param>
/// <param name="To">The day by which it is to be reached, where one is set.</param>
/// <param name="FirstSpan">The first span in which it runs, counted from 0; none where no day is set, or it lies outside the plan.</param>
/// <param name="LastSpan">The last span in which it runs; none as before.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ObjectiveOutline(
    int Number,
    string Sentence,
    DateOnly? From,
    DateOnly? To,
    int? FirstSpan,
    int? LastSpan,
    bool IsInvented
);

internal sealed class GetPlanOutlineHandler(
    IBoardDb db,
    IBusinessDay day,
    StandingReadings readings,
    MeasureDisclosure sight
) : IQueryHandler<GetPlanOutline, PlanOutline>
{
    private static readonly PlanOutline Nothing = new([], Now: null, []);

    public async Task<Result<PlanOutline>> Handle(GetPlanOutline request, CancellationToken cancellationToken)
    {
        var plans = await CurrentPlan.AllAsync(db, cancellationToken);
        var plan = request.Plan is { } id ? plans.Find(p => p.Id == id) : CurrentPlan.On(plans, day.Today);

        if (plan is null)
        {
            return Nothing;
        }

        var priorities = await db
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
        var objectives = await PlanContents.ObjectivesAsync(db, ids, cancellationToken);
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
