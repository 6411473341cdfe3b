using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>Reads the start of a day on a board: what needs the reader, and whether the board is on track.</summary>
/// <param name="Needs">How many of the things that need the reader are shown.</param>
[Requires(Permission.ReadBoard)]
public sealed record GetHome(int Needs) : IQuery<HomeView>;

/// <summary>What a person sees first on a board. It holds no block that the reader may not open.</summary>
/// <param name="Counts">How the board's actions and priorities stand.</param>
/// <param name="Needs">What needs the reader, the most urgent first.</param>
/// <param name="Plan">The current plan; none before the board has one.</param>
/// <param name="Priorities">Its open priorities, 100 at most.</param>
/// <param name="Changes">The latest changes on the board; none for who may not read its history.</param>
/// <param name="Can">What the reader may do from here.</param>
public sealed record HomeView(
    HomeCounts Counts,
    NeedList Needs,
    PlanView? Plan,
    IReadOnlyList<PriorityGlance> Priorities,
    IReadOnlyList<RecentChange>? Changes,
    HomeCan Can
);

/// <summary>Counts that each lead to the list behind them.</summary>
/// <param name="Actions">Actions by how far they have come.</param>
/// <param name="LateByOneAgency">The most late actions that one agency has.</param>
/// <param name="NotOnTrack">Open priorities that are judged to need attention or to be off track.</param>
/// <param name="ImpactMissing">Open priorities whose latest update states no impact, or that have none.</param>
public sealed record HomeCounts(ActionCounts Actions, int LateByOneAgency, int NotOnTrack, int ImpactMissing);

/// <summary>One change: who did what, when, and to which thing.</summary>
public sealed record RecentChange(Guid Id, DateTimeOffset At, string Who, string Sentence, HistorySubject Subject);

/// <summary>What the reader may do from here.</summary>
public sealed record HomeCan(bool RaiseAction, bool ProposeAction, bool AgreePriority);

internal sealed class GetHomeValidator : AbstractValidator<GetHome>
{
    public GetHomeValidator() => RuleFor(query => query.Needs).PageSize();
}

internal sealed class GetHomeHandler(
    IBoardDb db,
    BoardNeeds needs,
    PostNeeds posts,
    IBoardHistory history,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<GetHome, HomeView>
{
    private const int MostChanges = 5;

    public async Task<Result<HomeView>> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var plan = await CurrentPlan.OnAsync(db, day.Today, cancellationToken);
        var open = await OpenPriority.AllAsync(db, cancellationToken);
        var standing = await ActionStanding.ReadAsync(db, day.Today, cancellationToken);
        var done = await DoneCount.ByPriorityAsync(db, cancellationToken);
        Need[] all =
        [
            .. await needs.ReadAsync(standing, open, cancellationToken),
            .. await posts.ReadAsync(cancellationToken),
        ];

        return new HomeView(
            CountsOf(standing, open),
            Need.Show(all, request.Needs, day.Today),
            plan is null ? null : PlanView.Of(plan),
            [.. open.Select(p => p.Glance(done.GetValueOrDefault(p.Id, DoneCount.Nothing)))],
            await ChangesAsync(cancellationToken),
            new HomeCan(
                user.Has(Permission.ManageActions),
                user.Has(Permission.ProposeActions),
                user.Has(Permission.AgreePriorities)
            )
        );
    }

    private static HomeCounts CountsOf(ActionStanding standing, IReadOnlyList<OpenPriority> open) =>
        new(
            standing.Counts,
            standing.Late.Where(late => late.AgencySlug is not null).Select(late => late.Count).DefaultIfEmpty().Max(),
            open.Count(p => p.Standing.Judged is JudgementValue.NeedsAttention or JudgementValue.OffTrack),
            open.Count(p => p.Standing.Impact is not ImpactState.Stated)
        );

    private async Task<IReadOnlyList<RecentChange>?> ChangesAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ReadHistory))
        {
            return null;
        }

        var page = await history.PageAsync(history.Lines, after: null, MostChanges, cancellationToken);

        return [.. page.Items.Select(e => new RecentChange(e.Id, e.At, e.Who, e.Sentence, e.Subject))];
    }
}
