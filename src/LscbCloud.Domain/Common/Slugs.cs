using System.Globalization;
using System.Text;

namespace LscbCloud.Domain.Common;

/// <summary>Names for addresses: lower-case words with hyphens.</summary>
public static class Slugs
{
    public const int MaxLength = 80;

    /// <summary>The name that a title gets: "Missing children, including CSE" becomes <c>missing-children-including-cse</c>.</summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);

        var plain = new StringBuilder(title.Length);

        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                _ = plain.Append(char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark
                && letter is not '\'' and not '’'
                && plain is [.., not '-']
            )
            {
                _ = plain.Append('-');
            }
        }

        var slug = plain.ToString().Trim('-');
        slug = slug.Length <= MaxLength ? slug : slug[..MaxLength].Trim('-');

        return slug.Length == 0 ? "untitled" : slug;
    }
}
