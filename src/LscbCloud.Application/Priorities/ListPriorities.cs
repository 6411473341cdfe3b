using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Lists the priorities of the current plan: the one that the business day falls in, else the latest.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record ListPriorities(PriorityState State, string? After, int Limit) : IQuery<PriorityList>;

/// <summary>One page of the plan's priorities, in order of their names in addresses, which is that of their titles.</summary>
public sealed record PriorityList(
    PlanView? Plan,
    IReadOnlyList<PrioritySummary> Items,
    int Total,
    string? Next,
    PriorityListCan Can
);

/// <summary>What the reader may do with the list.</summary>
public sealed record PriorityListCan(bool Agree);

internal sealed class ListPrioritiesValidator : AbstractValidator<ListPriorities>
{
    public ListPrioritiesValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After ?? "").Limited(Slugs.MaxLength).OverridePropertyName("after");
        RuleFor(query => query.State).IsInEnum().WithMessage("Choose open, closed or all.");
    }
}

internal sealed class ListPrioritiesHandler(IBoardDb db, ICurrentUser user, IBusinessDay day)
    : IQueryHandler<ListPriorities, PriorityList>
{
    public async Task<Result<PriorityList>> Handle(ListPriorities request, CancellationToken cancellationToken)
    {
        var can = new PriorityListCan(user.Has(Permission.AgreePriorities));
        var plan = await CurrentPlan.OnAsync(db, day.Today, cancellationToken);

        if (plan is null)
        {
            return new PriorityList(Plan: null, [], Total: 0, Next: null, can);
        }

        var priorities = OfPlan(plan, request.State);
        var page = priorities;

        if (request.After is { } after)
        {
            page = page.Where(p => string.Compare(p.Slug, after) > 0);
        }

        var rows = await page.OrderBy(p => p.Slug).Take(request.Limit + 1).ToListAsync(cancellationToken);
        var items = await SummariesAsync([.. rows.Take(request.Limit)], cancellationToken);
        var isWhole = request.After is null && rows.Count <= request.Limit;
        var total = isWhole ? rows.Count : await priorities.CountAsync(cancellationToken);
        var next = rows.Count > request.Limit ? rows[request.Limit - 1].Slug : null;

        return new PriorityList(
            new PlanView(plan.Id.Value, plan.Title, plan.FromOn, plan.ToOn),
            items,
            total,
            next,
            can
        );
    }

    private IQueryable<Priority> OfPlan(Plan plan, PriorityState state)
    {
        var all = db.Priorities.AsNoTracking().Where(p => p.PlanId == plan.Id);

        return state switch
        {
            PriorityState.Open => all.Where(p => p.ClosedOn == null),
            PriorityState.Closed => all.Where(p => p.ClosedOn != null),
            _ => all,
        };
    }

    /// <summary>How many updates each priority has, and what the latest says, in one pass over the board's updates.</summary>
    /// <remarks>
    /// Apart from the priorities on purpose. Joined to them, PostgreSQL expects one row where fifty come, because it takes
    /// board and plan for independent, and then goes through the updates once for each.
    /// </remarks>
    private async Task<Dictionary<PriorityId, Progress>> ProgressAsync(CancellationToken cancellationToken)
    {
        // Updates are numbered from 1 and never taken away, so the latest number is the count.
        var latest = db
            .Updates.GroupBy(u => u.PriorityId)
            .Select(g => new { PriorityId = g.Key, Number = g.Max(u => u.Number) });

        return await (
            from last in latest
            join update in db.Updates
                on new { last.PriorityId, last.Number } equals new { update.PriorityId, update.Number }
            select new Progress(update.PriorityId, update.Number, new LatestUpdate(update.AsAt, update.ImpactState))
        ).ToDictionaryAsync(progress => progress.PriorityId, cancellationToken);
    }

    private async Task<IReadOnlyList<PrioritySummary>> SummariesAsync(
        IReadOnlyList<Priority> rows,
        CancellationToken cancellationToken
    )
    {
        var progress = await ProgressAsync(cancellationToken);
        // In one pass as well: by their priorities, each of them would be a search of its own.
        var judgements = await db
            .Judgements.AsNoTracking()
            .Where(j => j.State != JudgementState.Withdrawn)
            .ToListAsync(cancellationToken);
        var byPriority = judgements.ToLookup(j => j.PriorityId);

        return
        [
            .. rows.Select(priority =>
                SummaryOf(priority, progress.GetValueOrDefault(priority.Id), [.. byPriority[priority.Id]])
            ),
        ];
    }

    private static PrioritySummary SummaryOf(Priority priority, Progress? progress, Judgement[] judgements)
    {
        var agreed = judgements.Where(j => j.State is JudgementState.Agreed).MaxBy(j => j.AgreedOn);
        var proposed = Array.Find(judgements, j => j.State is JudgementState.Proposed);

        return new PrioritySummary(
            priority.Slug,
            priority.Title,
            priority.Aim,
            new LeadView(priority.Lead.Post, priority.Lead.Group),
            priority.FromOn,
            priority.ToOn,
            PriorityReading.Current(agreed),
            proposed is null ? null : new WaitingProposal(proposed.Value, proposed.Label, proposed.ProposedOn),
            progress?.Latest,
            progress?.UpdateCount ?? 0,
            priority.ClosedOn is null ? PriorityState.Open : PriorityState.Closed,
            priority.IsInvented,
            priority.Version
        );
    }

    private sealed record Progress(PriorityId PriorityId, int UpdateCount, LatestUpdate Latest);
}
