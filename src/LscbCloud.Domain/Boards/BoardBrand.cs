namespace LscbCloud.Domain.Boards;

/// <summary>The colour and the mark that a board is recognised by.</summary>
public sealed record BoardBrand(string Accent, string Mark)
{
    /// <summary>The marks to choose from; the initials are drawn from the short name.</summary>
    public static IReadOnlyList<string> Marks { get; } =
        System.Array.AsReadOnly(["initials", "hills", "tor", "trees", "waves"]);
}
