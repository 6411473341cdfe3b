using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Reads what every screen of a board shows: its name, its arrangement, the day, and what the reader may do.</summary>
[Requires(Permission.ReadBoard)]
public sealed record GetBoard : IQuery<BoardView>;

internal sealed class GetBoardHandler(
    IArrangementRows arrangementRows,
    IBoardProfileRows boardProfileRows,
    ICurrentUser user,
    ITenantContext place,
    IBusinessDay day
) : IQueryHandler<GetBoard, BoardView>
{
    public async Task<Result<BoardView>> Handle(GetBoard request, CancellationToken cancellationToken)
    {
        // Profiles are published, so other boards' can be read too: this asks for one's own.
        var profile = await boardProfileRows
            .BoardProfiles.AsNoTracking()
            .SingleAsync(p => p.BoardId == place.BoardId, cancellationToken);
        var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);

        return new BoardView(
            profile.Slug,
            profile.Name,
            profile.ShortName,
            profile.Area,
            profile.Accent,
            profile.Mark,
            profile.IsFictional,
            arrangement is null ? null : ListArrangementsHandler.ViewOf(arrangement),
            day.Today,
            day.IsDemonstration,
            new BoardMe(
                user.Name,
                [.. user.Roles.Select(role => new RoleView(role, LabelOf(role, arrangement)))],
                new BoardCan(
                    user.Has(Permission.ReadPriorities),
                    user.Has(Permission.AgreePriorities),
                    user.Has(Permission.ReadPeople),
                    user.Has(Permission.ManagePeople),
                    user.Has(Permission.ReadHistory),
                    user.Has(Permission.ManageArrangements),
                    user.Has(Permission.ReadSeats),
                    user.Has(Permission.ManageSeats),
                    user.Has(Permission.RemoveWords),
                    user.Has(Permission.ReadRetention)
                )
            )
        );
    }

    private static string LabelOf(string role, Arrangement? arrangement) =>
        arrangement?.RoleNames.GetValueOrDefault(role) ?? Role.LabelOf(role);
}
