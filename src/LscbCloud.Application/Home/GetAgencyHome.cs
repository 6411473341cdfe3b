using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

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
    NeedReading needs,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<GetAgencyHome, AgencyHomeView>
{
    public async Task<Result<AgencyHomeView>> Handle(GetAgencyHome request, CancellationToken cancellationToken)
    {
        var boards = await reading.BoardsAsync(cancellationToken);
        var tallies = await actionRows.Actions.TalliesAsync(day.Today, cancellationToken);

        return new AgencyHomeView(
            ActionRows.Count(tallies),
            Need.Show(await needs.AllAsync(cancellationToken), user, request.Needs, day.Today),
            [
                .. boards
                    .OrderBy(board => board.Value.Name, StringComparer.Ordinal)
                    .Select(board => PromisesTo(board.Value, [.. tallies.Where(t => t.BoardId == board.Key)])),
            ]
        );
    }

    private static BoardPromises PromisesTo(PromisedTo board, IReadOnlyList<BoardTally> tallies)
    {
        var counts = ActionRows.Count(tallies);
        var open = tallies.Where(t => t.State is ActionState.Agreed or ActionState.InProgress).ToArray();

        return new BoardPromises(
            board,
            counts.Open,
            counts.Overdue,
            counts.Waiting,
            open.Length == 0 ? null : open.Min(t => t.FirstDue)
        );
    }
}
