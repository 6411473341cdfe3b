using System.Text.RegularExpressions;

namespace LscbCloud.Domain.Common;

/// <summary>Reads the words of web addresses, in which a space is written as %20, as a plus sign or as a hyphen.</summary>
public static partial class WebAddressWords
{
    /// <summary>The words of every web address in a text, one address a line; nothing where there is none.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains("://", StringComparison.Ordinal)
            ? string.Join('\n', Addresses().Matches(text).Select(match => Spaced(Uri.UnescapeDataString(match.Value))))
            : "";
    }

    /// <summary>Writes spaces for what stands for them in addresses and names of files.</summary>
    internal static string Spaced(string words) =>
        string.Create(
            words.Length,
            words,
            (spaced, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    spaced[i] = from[i] is '_' or '-' or '+' or '.' ? ' ' : from[i];
                }
            }
        );

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Addresses();
}
