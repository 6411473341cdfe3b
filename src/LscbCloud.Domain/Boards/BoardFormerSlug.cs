using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>An address that a board had before. It keeps leading to that board, for good.</summary>
public sealed class BoardFormerSlug
{
    private BoardFormerSlug()
    {
        // EF Core materialises earlier addresses through here.
    }

    public string Slug { get; private init; } = "";

    public BoardId BoardId { get; private init; }

    public static BoardFormerSlug Of(string slug, BoardId board) => new() { Slug = slug, BoardId = board };
}
