using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Home;

/// <summary>Reads the start of a day in an agency: what it has promised to which board, and what of it is due.</summary>
/// <param name="Needs">How many of the things that need the reader are shown.</param>
[Requires(Permission.ReadAgencyActions)]
public sealed record GetAgencyHome(int Needs) : IQuery<AgencyHomeView>;

internal sealed class GetAgencyHomeValidator : AbstractValidator<GetAgencyHome>
{
    public GetAgencyHomeValidator() => RuleFor(query => query.Needs).PageSize();
}

internal sealed class GetAgencyHomeHandler(
    IActionRows actionRows,
    AgencyActionReading reading,
    AgencyNeeds needs,
    PostNeeds posts,
    IBusinessDay day
) : IQueryHandler<GetAgencyHome, AgencyHomeView>
{
    public async Task<Result<AgencyHomeView>> Handle(GetAgencyHome request, CancellationToken cancellationToken)
    {
        var boards = await reading.BoardsAsync(cancellationToken);
        var tallies = await TalliesAsync(cancellationToken);
        Need[] all = [.. await needs.ReadAsync(boards, cancellationToken), .. await posts.ReadAsync(cancellationToken)];

        return new AgencyHomeView(
            ActionRows.Count([.. tallies.Select(TallyOf)]),
            Need.Show(all, request.Needs, day.Today),
            [
                .. boards
                    .OrderBy(board => board.Value.Name, StringComparer.Ordinal)
                    .Select(board => PromisesTo(board.Value, [.. tallies.Where(t => t.BoardId == board.Key)])),
            ]
        );
    }

    private async Task<IReadOnlyList<BoardTally>> TalliesAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;

        return await actionRows
            .Actions.AsNoTracking()
            .GroupBy(a => new
            {
                a.BoardId,
                a.State,
                IsPast = a.DueOn < today,
                a.AsksForTime,
            })
            .Select(g => new BoardTally(
                g.Key.BoardId,
                g.Key.State,
                g.Key.IsPast,
                g.Key.AsksForTime,
                g.Count(),
                g.Min(a => a.DueOn)
            ))
            .ToListAsync(cancellationToken);
    }

    private static BoardPromises PromisesTo(PromisedTo board, IReadOnlyList<BoardTally> tallies)
    {
        var counts = ActionRows.Count([.. tallies.Select(TallyOf)]);
        var open = tallies.Where(t => t.State is ActionState.Agreed or ActionState.InProgress).ToArray();

        return new BoardPromises(
            board,
            counts.Open,
            counts.Overdue,
            counts.Waiting,
            open.Length == 0 ? null : open.Min(t => t.FirstDue)
        );
    }

    private static ActionTally TallyOf(BoardTally tally) =>
        new(tally.State, tally.IsPast, tally.AsksForTime, tally.Count);

    private sealed record BoardTally(
        BoardId BoardId,
        ActionState State,
        bool IsPast,
        bool AsksForTime,
        int Count,
        DateOnly FirstDue
    );
}
