using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.TextChecks;

/// <summary>The number that a board gives to whoever is worried about a child. It is the board's, so no text tells of anybody by it.</summary>
internal sealed class OwnTelephone(IBoardProfileRows boardProfileRows, ITenantContext place)
{
    /// <summary>The board's number; none where it has none, and none in an agency.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken) =>
        place.BoardId is null
            ? null
            // Profiles are published, so other boards' can be read too: this asks for one's own.
            : await boardProfileRows
                .BoardProfiles.Where(p => p.BoardId == place.BoardId)
                .Select(p => p.WorriedTelephone)
                .SingleOrDefaultAsync(cancellationToken);
}
