using System.Collections.Frozen;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Reads one priority whole: for its page, and to show it as it is now when a write came too late.</summary>
internal sealed class PriorityReading(
    IPlanRows planRows,
    IPriorityRows priorityRows,
    IArrangementRows arrangementRows,
    IMeetingRows meetingRows,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>Asks a priority to change, and refuses with the priority as it is now if the writer had read an older version.</summary>
    public Task<Result<Revision>> ChangeAsync(
        string slug,
        int version,
        Func<Priority, Result> change,
        CancellationToken cancellationToken
    ) => ChangeAsync(slug, version, priority => Task.FromResult(change(priority)), cancellationToken);

    /// <summary>The same, for a change that has to ask for more first, such as for the plan that it is in.</summary>
    public async Task<Result<Revision>> ChangeAsync(
        string slug,
        int version,
        Func<Priority, Task<Result>> change,
        CancellationToken cancellationToken
    )
    {
        var priority = await priorityRows.WholePriorities.SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);

        return await ChangeAsync(priority, version, change, cancellationToken);
    }

    /// <summary>Asks a priority to take or correct an update, for which its latest one is enough.</summary>
    public async Task<Result<Revision>> UpdateAsync(
        string slug,
        int version,
        Func<Priority, Result> change,
        CancellationToken cancellationToken
    )
    {
        var found = await (
            from priority in priorityRows.Priorities
            where priority.Slug == slug
            from latest in priorityRows
                .Updates.Where(u => u.PriorityId == priority.Id && u.Number == priority.Standing.UpdateCount)
                .DefaultIfEmpty()
            select new { priority, latest }
        ).SingleOrDefaultAsync(cancellationToken);

        return await ChangeAsync(
            found?.priority,
            version,
            priority => Task.FromResult(change(priority)),
            cancellationToken
        );
    }

    private Task<Result<Revision>> ChangeAsync(
        Priority? found,
        int version,
        Func<Priority, Task<Result>> change,
        CancellationToken cancellationToken
    ) =>
        new Changing<Priority>(
            found,
            PriorityErrors.NotFound,
            async priority =>
                await DetailAsync(priority.Slug, cancellationToken) is { } current
                    ? PriorityErrors.Stale(current)
                    : PriorityErrors.NotFound
        ).FromAsync(version, change);

    /// <summary>Which priority has this name in addresses; none where none has.</summary>
    public Task<PriorityId?> FindAsync(string slug, CancellationToken cancellationToken) =>
        priorityRows
            .Priorities.Where(p => p.Slug == slug)
            .Select(p => (PriorityId?)p.Id)
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<PriorityDetail?> DetailAsync(string slug, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .WholePriorities.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);

        return priority is null ? null : await DetailAsync(priority, cancellationToken);
    }

    public async Task<PriorityDetail> DetailAsync(Priority priority, CancellationToken cancellationToken)
    {
        var plans = await CurrentPlan.AroundAsync(planRows, priority.PlanId, cancellationToken);
        var plan = plans[0];
        var can = new PriorityCan(priority, plan, user);
        var earlier = await EarlierPlansOf(priority).ToListAsync(cancellationToken);
        var meetings = await MeetingsOfAsync(priority, cancellationToken);
        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);

        return new PriorityDetail(
            priority.Slug,
            priority.Title,
            priority.Aim,
            priority.Reason,
            PlanView.Of(plan),
            earlier,
            can.Revise ? LaterThan(plan, plans) : [],
            new LeadView(priority.Lead.Post, priority.Lead.Group),
            priority.FromOn,
            priority.ToOn,
            [.. priority.Tags.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new TagView(t.Key, t.Value))],
            Current(priority.LatestJudgement),
            ProposalOf(priority),
            [.. priority.Updates.OrderByDescending(u => u.Number).Select(ViewOf)],
            [
                .. priority
                    .Judgements.Where(j => j.State is JudgementState.Agreed)
                    .OrderByDescending(j => j.AgreedOn)
                    .ThenByDescending(j => j.Id.Value)
                    .Select(j => ViewOf(j, meetings)),
            ],
            ScaleOf(arrangement?.JudgementLabels),
            ClosureOf(priority),
            priority.ClosedOn is null ? PriorityState.Open : PriorityState.Closed,
            priority.AgreedBy.Name,
            priority.Source,
            priority.IsInvented,
            priority.Version,
            can
        );
    }

    private static LaterPlan[] LaterThan(Plan plan, IReadOnlyList<Plan> plans) =>
        [
            .. plans
                .Where(p => p.FromOn > plan.FromOn && p.ClosedOn is null)
                .Select(p => new LaterPlan(p.Id.Value, p.Title)),
        ];

    private IQueryable<EarlierPlan> EarlierPlansOf(Priority priority) =>
        from carried in priorityRows.CarriedPriorities.AsNoTracking()
        where carried.PriorityId == priority.Id
        join plan in planRows.Plans on carried.PlanId equals plan.Id
        orderby plan.FromOn descending
        select new EarlierPlan(plan.Id.Value, plan.Title, carried.CarriedOn);

    /// <summary>The addresses of the board's meetings that agreed its judgements.</summary>
    private async Task<IReadOnlyDictionary<MeetingId, string>> MeetingsOfAsync(
        Priority priority,
        CancellationToken cancellationToken
    )
    {
        var ids = priority.Judgements.Select(j => j.MeetingId).OfType<MeetingId>().Distinct().ToArray();

        return ids is []
            ? FrozenDictionary<MeetingId, string>.Empty
            : await meetingRows
                .Meetings.Where(m => ids.Contains(m.Id))
                .ToDictionaryAsync(m => m.Id, m => m.Slug, cancellationToken);
    }

    public static CurrentJudgement? Current(Judgement? judgement) =>
        judgement is null
            ? null
            : new CurrentJudgement(
                judgement.Value,
                judgement.Label,
                judgement.AgreedOn.GetValueOrDefault(),
                judgement.Meeting ?? "",
                judgement.IsInvented
            );

    private static ProposalView? ProposalOf(Priority priority) =>
        priority.Proposal is { } proposal
            ? new ProposalView(
                proposal.Id.Value,
                proposal.Value,
                proposal.Label,
                proposal.Reason,
                proposal.ProposedOn,
                proposal.ProposedBy.Name,
                proposal.IsInvented
            )
            : null;

    private static ClosureView? ClosureOf(Priority priority) =>
        priority.ClosedOn is { } closedOn
            ? new ClosureView(closedOn, priority.ClosureReason ?? "", priority.ClosedBy?.Name ?? "")
            : null;

    private static UpdateView ViewOf(ProgressUpdate update) =>
        new(
            update.Id.Value,
            update.AsAt,
            update.Did,
            new ImpactView(update.ImpactState, update.ImpactText, update.ImpactExpectedBy),
            update.Next,
            update.WrittenBy.Name,
            update.WrittenAt,
            update.Source,
            update.IsInvented
        );

    private static JudgementView ViewOf(Judgement judgement, IReadOnlyDictionary<MeetingId, string> meetings) =>
        new(
            judgement.Value,
            judgement.Label,
            judgement.Reason,
            judgement.Meeting ?? "",
            judgement.MeetingId is { } id ? meetings.GetValueOrDefault(id) : null,
            judgement.AgreedOn.GetValueOrDefault(),
            judgement.AgreedBy?.Name ?? "",
            judgement.IsInvented
        );

    private static ScaleValue[] ScaleOf(IReadOnlyDictionary<string, string>? labels) =>
        [
            .. Enum.GetValues<JudgementValue>()
                .Select(value => new ScaleValue(value, JudgementWords.LabelOf(value, labels))),
        ];
}
