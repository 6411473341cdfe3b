using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Lists the priorities of a plan; without one, of the current: the one that the business day falls in, else the latest.</summary>
/// <param name="State">Open ones, closed ones or all.</param>
/// <param name="After">The address of the last priority that was read; none for the first page.</param>
/// <param name="Limit">How many are read at most.</param>
/// <param name="Plan">The plan; none for the current one.</param>
[Requires(Permission.ReadPriorities)]
public sealed record ListPriorities(PriorityState State, string? After, int Limit, PlanId? Plan = null)
    : IQuery<PriorityList>;

internal sealed class ListPrioritiesValidator : AbstractValidator<ListPriorities>
{
    public ListPrioritiesValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After ?? "").Limited(Slugs.MaxLength).OverridePropertyName("after");
        RuleFor(query => query.State).IsInEnum().WithMessage("Choose open, closed or all.");
    }
}

internal sealed class ListPrioritiesHandler(
    IPlanRows planRows,
    IPriorityRows priorityRows,
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IArrangementRows arrangementRows,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<ListPriorities, PriorityList>
{
    public async Task<Result<PriorityList>> Handle(ListPriorities request, CancellationToken cancellationToken)
    {
        var plans = await CurrentPlan.AllAsync(planRows, cancellationToken);
        PlanView[] periods = [.. plans.Select(PlanView.Of)];
        var plan = request.Plan is { } id ? plans.Find(p => p.Id == id) : CurrentPlan.On(plans, day.Today);

        var mayAgree = user.Has(Permission.AgreePriorities);
        var can = new PriorityListCan(
            mayAgree && plans.Exists(p => p.WhyNotChanged() is null),
            mayAgree,
            mayAgree && plan is not null && plan.WhyNotChanged() is null
        );
        var tags = mayAgree ? await TagsAsync(cancellationToken) : [];

        if (plan is null)
        {
            return new PriorityList(Plan: null, periods, [], Total: 0, Next: null, Carried: [], tags, can);
        }

        var priorities = PlanContents(plan, request.State);
        var page = priorities;

        if (request.After is { } after)
        {
            page = page.Where(p => string.Compare(p.Slug, after) > 0);
        }

        var rows = await RowsOf(page).Take(request.Limit + 1).ToListAsync(cancellationToken);
        var done = await DoneCount.ByPriorityAsync(actionSourceRows, actionRows, cancellationToken);
        PrioritySummary[] items =
        [
            .. rows.Take(request.Limit)
                .Select(row => SummaryOf(row, done.GetValueOrDefault(row.Id, DoneCount.Nothing))),
        ];
        var isWhole = request.After is null && rows.Count <= request.Limit;
        var total = isWhole ? rows.Count : await priorities.CountAsync(cancellationToken);
        var next = rows.Count > request.Limit ? rows[request.Limit - 1].Slug : null;

        var carried = await CarriedOutOfAsync(plan, plans, cancellationToken);

        return new PriorityList(PlanView.Of(plan), periods, items, total, next, carried, tags, can);
    }

    private async Task<IReadOnlyList<TagView>> TagsAsync(CancellationToken cancellationToken)
    {
        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);

        return
        [
            .. ArrangementTags
                .Of(arrangement?.Type ?? ArrangementType.Lscb)
                .Select(tag => new TagView(tag.Code, tag.Words)),
        ];
    }

    private async Task<IReadOnlyList<CarriedView>> CarriedOutOfAsync(
        Plan plan,
        List<Plan> plans,
        CancellationToken cancellationToken
    )
    {
        // Nothing is carried out of the latest plan, which is the one that is read most.
        if (plans[0].Id == plan.Id)
        {
            return [];
        }

        var rows = await (
            from carried in priorityRows.CarriedPriorities.AsNoTracking()
            where carried.PlanId == plan.Id
            join priority in priorityRows.Priorities on carried.PriorityId equals priority.Id
            orderby priority.Slug
            select new { carried, priority.Slug }
        )
            .Take(CarriedPriorities.Most)
            .ToListAsync(cancellationToken);

        return [.. rows.Select(row => ViewOf(row.Slug, row.carried, plans))];
    }

    private static CarriedView ViewOf(string slug, CarriedPriority carried, List<Plan> plans) =>
        new(
            slug,
            carried.Title,
            carried.Aim,
            carried.LedBy,
            carried is { Judgement: { } value, JudgementLabel: { } label, JudgedOn: { } on }
                ? new CurrentJudgement(value, label, on, carried.JudgedAt ?? "", carried.IsJudgementInvented)
                : null,
            carried is { UpdatedAsAt: { } asAt, Impact: { } impact } ? new LatestUpdate(asAt, impact) : null,
            plans.Find(p => p.Id == carried.IntoPlanId)?.Title ?? "",
            carried.CarriedOn,
            carried.IsInvented
        );

    private IQueryable<Priority> PlanContents(Plan plan, PriorityState state)
    {
        var all = priorityRows.Priorities.AsNoTracking().Where(p => p.PlanId == plan.Id);

        return state switch
        {
            PriorityState.Open => all.Where(p => p.ClosedOn == null),
            PriorityState.Closed => all.Where(p => p.ClosedOn != null),
            _ => all,
        };
    }

    /// <summary>What the list shows of each priority, and none of its longer texts.</summary>
    private static IQueryable<Row> RowsOf(IQueryable<Priority> priorities) =>
        priorities
            .OrderBy(p => p.Slug)
            .Select(p => new Row(
                p.Id,
                p.Slug,
                p.Title,
                p.Aim,
                p.Lead.Post,
                p.Lead.Group,
                p.FromOn,
                p.ToOn,
                p.ClosedOn,
                p.Standing,
                p.IsInvented,
                p.Version
            ));

    private static PrioritySummary SummaryOf(Row row, DoneCount actions) =>
        new(
            row.Slug,
            row.Title,
            row.Aim,
            new LeadView(row.Post, row.Group),
            row.FromOn,
            row.ToOn,
            JudgementOf(row.Standing),
            ProposalOf(row.Standing),
            UpdateOf(row.Standing),
            row.Standing.UpdateCount,
            actions,
            row.ClosedOn is null ? PriorityState.Open : PriorityState.Closed,
            row.IsInvented,
            row.Version
        );

    private static CurrentJudgement? JudgementOf(PriorityStanding standing) =>
        standing is { Judged: { } value, JudgedLabel: { } label, JudgedOn: { } on, JudgedAt: { } meeting }
            ? new CurrentJudgement(value, label, on, meeting, standing.IsJudgementInvented)
            : null;

    private static WaitingProposal? ProposalOf(PriorityStanding standing) =>
        standing is { Proposed: { } value, ProposedLabel: { } label, ProposedOn: { } on }
            ? new WaitingProposal(value, label, on, standing.IsProposalInvented)
            : null;

    private static LatestUpdate? UpdateOf(PriorityStanding standing) =>
        standing is { UpdatedAsAt: { } asAt, Impact: { } impact } ? new LatestUpdate(asAt, impact) : null;

    private sealed record Row(
        PriorityId Id,
        string Slug,
        string Title,
        string Aim,
        string Post,
        string? Group,
        DateOnly FromOn,
        DateOnly? ToOn,
        DateOnly? ClosedOn,
        PriorityStanding Standing,
        bool IsInvented,
        int Version
    );
}
