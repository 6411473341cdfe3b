using LscbCloud.Domain.Boards;

namespace LscbCloud.Application.Platform;

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
