using System.Collections.Frozen;

namespace LscbCloud.Domain.Boards;

/// <summary>What the address of a board may be: the first word after the host name.</summary>
public static class BoardAddress
{
    public const int MinLength = 3;
    public const int MaxLength = 40;

    /// <summary>First words that the service itself answers at.</summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "sign-in",
        "sign-out",
        "boards",
        "account",
        "agencies",
        "platform",
        "help",
        "accessibility",
        "privacy",
        "status",
        "worried",
        "api",
        "assets",
        "published",
        "health",
        "openapi",
        "version",
        "design",
        "mailbox",
        "forgotten-password",
        "reset-password",
        "invitation",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Three to forty lower-case letters, digits and hyphens, beginning and ending with a letter or digit.</summary>
    public static bool IsWellFormed(string? slug) =>
        slug is { Length: >= MinLength and <= MaxLength }
        && slug[0] != '-'
        && slug[^1] != '-'
        && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    public static bool IsReserved(string slug) => Reserved.Contains(slug);
}
