using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>A document: its web address or the file itself, and the day that it bears.</summary>
public sealed record DocumentTerms(string? Address, DateOnly On, KeptFile? File = null)
{
    /// <summary>
    /// Whether an address is one that a reader may be led to. Any other scheme could run a program in the browser, and a
    /// name or password before an @ would be given away to everybody who reads it.
    /// </summary>
    public static bool IsWebAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.Length > 0
            && address.UserInfo.Length == 0;
    }
}
