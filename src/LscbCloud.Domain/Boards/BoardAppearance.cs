namespace LscbCloud.Domain.Boards;

/// <summary>All that everyone sees of a board.</summary>
/// <param name="Names">What it is called, and where it is.</param>
/// <param name="Brand">Its colour, which the guard has let pass, and its mark.</param>
/// <param name="WorriedText">What to do when worried about a child; none where nothing is said.</param>
/// <param name="WorriedTelephone">The number to call about a child; there where the text is.</param>
public sealed record BoardAppearance(BoardNames Names, BoardBrand Brand, string? WorriedText, string? WorriedTelephone);
