using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.History;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>Reads the start of a day on a board: what needs the reader, and whether the board is on track.</summary>
/// <param name="Needs">How many of the things that need the reader are shown.</param>
[Requires(Permission.ReadBoard)]
public sealed record GetHome(int Needs) : IQuery<HomeView>;

internal sealed class GetHomeValidator : AbstractValidator<GetHome>
{
    public GetHomeValidator() => RuleFor(query => query.Needs).PageSize();
}

internal sealed class GetHomeHandler(
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    IPlanRows planRows,
    BoardStanding standing,
    NeedReading needs,
    IHistory history,
    RecordLookup records,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<GetHome, HomeView>
{
    private const int MostChanges = 5;

    public async Task<Result<HomeView>> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var plan = await CurrentPlan.OnAsync(planRows, day.Today, cancellationToken);
        var open = await standing.PrioritiesAsync(cancellationToken);
        var actions = await standing.ActionsAsync(cancellationToken);
        var done = await DoneCount.ByPriorityAsync(actionSourceRows, actionRows, cancellationToken);

        return new HomeView(
            CountsOf(actions, open),
            Need.Show(await needs.AllAsync(cancellationToken), user, request.Needs, day.Today),
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

    private static HomeCounts CountsOf(ActionStanding actions, IReadOnlyList<OpenPriority> open) =>
        new(
            actions.Counts,
            actions.Late.Where(late => late.AgencySlug is not null).Select(late => late.Count).DefaultIfEmpty().Max(),
            open.Count(p => p.Standing.Judged is JudgementValue.NeedsAttention or JudgementValue.OffTrack),
            open.Count(p => p.Standing.Impact is not ImpactState.Stated)
        );

    private async Task<IReadOnlyList<RecentChange>?> ChangesAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ReadHistory))
        {
            return null;
        }

        var page = await history.PageAsync(records, history.Lines, after: null, MostChanges, cancellationToken);

        return [.. page.Items.Select(e => new RecentChange(e.Id, e.At, e.Who, e.Sentence, e.Subject))];
    }
}
