using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Reads how the board presents itself: its names, its area, its colour and mark, and whom to call about a child.</summary>
[Requires(Permission.ReadBoard)]
public sealed record GetBoardProfile : IQuery<BoardProfileView>;

internal sealed class GetBoardProfileHandler(
    IBoardProfileRows boardProfileRows,
    ICurrentUser user,
    ITenantContext place
) : IQueryHandler<GetBoardProfile, BoardProfileView>
{
    public async Task<Result<BoardProfileView>> Handle(GetBoardProfile request, CancellationToken cancellationToken)
    {
        // Profiles are published, so other boards' can be read too: this asks for one's own.
        var profile = await boardProfileRows
            .BoardProfiles.AsNoTracking()
            .SingleAsync(p => p.BoardId == place.BoardId, cancellationToken);

        return BoardProfileView.Of(profile, user.Has(Permission.ManageProfile));
    }
}
