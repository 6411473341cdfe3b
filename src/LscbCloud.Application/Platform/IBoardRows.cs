using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Platform;

/// <summary>Lays the rows that a new board starts with, on the board's own ground and in a transaction of their own.</summary>
/// <remarks>
/// They are laid before the board can be found. Should the service stop in between, they belong to a board that nobody
/// knows, and the next attempt begins with a new id: nothing half made can ever be opened.
/// </remarks>
public interface IBoardRows
{
    Task CreateAsync(BoardId id, NewBoard board, CancellationToken cancellationToken);

    /// <summary>Changes what everyone sees of a board, on its own ground; refused with the profile as it is now if an older version was read.</summary>
    Task<Result<Revision>> ChangeAppearanceAsync(
        BoardId id,
        int version,
        BoardAppearance appearance,
        CancellationToken cancellationToken
    );
}

/// <summary>What a board starts with.</summary>
public sealed record NewBoard(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    ArrangementType Arrangement,
    DateOnly ArrangementFrom
)
{
    /// <summary>The board's colour; the product's own until the board chooses one.</summary>
    public string Accent { get; init; } = "#12436d";

    /// <summary>The drawn mark; the initials until the board chooses one.</summary>
    public string Mark { get; init; } = "initials";

    /// <summary>Whether it starts with a plan for the board's year; a board whose plans come from papers does not.</summary>
    public bool HasPlan { get; init; } = true;

    /// <summary>Whether the board exists only in the demonstration.</summary>
    public bool IsFictional { get; init; }
}
