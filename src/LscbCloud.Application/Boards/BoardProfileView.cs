using LscbCloud.Domain.Boards;

namespace LscbCloud.Application.Boards;

/// <summary>How the board presents itself to everyone.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="ShortName">What headings call it.</param>
/// <param name="Area">Where it is.</param>
/// <param name="Accent">Its one colour, dark enough for white text.</param>
/// <param name="Mark">The drawn mark, or the initials.</param>
/// <param name="WorriedText">What to do when worried about a child; none until the board says so.</param>
/// <param name="WorriedTelephone">The number to call.</param>
/// <param name="Marks">The marks to choose from.</param>
/// <param name="Version">The version to name when changing it.</param>
/// <param name="CanChange">Whether the reader may change it.</param>
public sealed record BoardProfileView(
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    string? WorriedText,
    string? WorriedTelephone,
    IReadOnlyList<string> Marks,
    int Version,
    bool CanChange
)
{
    /// <summary>A profile as this reader sees it.</summary>
    public static BoardProfileView Of(BoardProfile profile, bool canChange)
    {
        ArgumentNullException.ThrowIfNull(profile);

        return new BoardProfileView(
            profile.Name,
            profile.ShortName,
            profile.Area,
            profile.Accent,
            profile.Mark,
            profile.WorriedText,
            profile.WorriedTelephone,
            BoardBrand.Marks,
            profile.Version,
            canChange
        );
    }
}
