using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Platform;

/// <summary>Creates the rows that a new board starts with, as the board and in a transaction of their own.</summary>
/// <remarks>
/// They are laid before the board can be found. Should the service stop in between, they belong to a board that nobody
/// knows, and the next attempt begins with a new id: nothing half made can ever be opened.
/// </remarks>
public interface IBoardRows
{
    Task CreateAsync(BoardId id, NewBoard board, CancellationToken cancellationToken);

    /// <summary>Changes what everyone sees of a board, as the board; refused with the profile as it is now if an older version was read.</summary>
    Task<Result<Revision>> ChangeAppearanceAsync(
        BoardId id,
        int version,
        BoardAppearance appearance,
        CancellationToken cancellationToken
    );
}
