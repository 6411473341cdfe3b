using System.Diagnostics.CodeAnalysis;

namespace LscbCloud.Domain.People;

/// <summary>A work email address: as it was written, and as it is compared.</summary>
/// <remarks>Plain letters only, so that two addresses that look alike are the same one.</remarks>
public sealed record EmailAddress
{
    public const int MaxLength = 254;

    private EmailAddress(string text) => (Text, Key) = (text, KeyOf(text));

    public string Text { get; }

    /// <summary>The address in lower case: what makes an account unique.</summary>
    public string Key { get; }

    public static bool TryRead([NotNullWhen(true)] string? written, [NotNullWhen(true)] out EmailAddress? address)
    {
        var text = written?.Trim() ?? "";
        address = IsWellFormed(text) ? new EmailAddress(text) : null;

        return address is not null;
    }

    /// <summary>An address that is known to be well formed, such as one that has passed validation.</summary>
    public static EmailAddress Read(string written) =>
        TryRead(written, out var address)
            ? address
            : throw new ArgumentException("This is no email address.", nameof(written));

    /// <summary>How an address is looked up, well formed or not.</summary>
    public static string KeyOf(string? written) => written?.Trim().ToLowerInvariant() ?? "";

    public override string ToString() => Text;

    private static bool IsWellFormed(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);

        return text.Length <= MaxLength
            && at > 0
            && at == text.LastIndexOf('@')
            && text.All(letter =>
                letter
                    is > ' '
                        and < (char)127
                        and not ('"' or '(' or ')' or ',' or ':' or ';' or '<' or '>' or '[' or ']' or '\\')
            )
            && !text.Contains("..", StringComparison.Ordinal)
            && IsDomain(text[(at + 1)..]);
    }

    private static bool IsDomain(string domain) =>
        domain.Contains('.', StringComparison.Ordinal)
        && domain
            .Split('.')
            .All(label =>
                label.Length is > 0 and <= 63
                && label[0] != '-'
                && label[^1] != '-'
                && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            );
}
