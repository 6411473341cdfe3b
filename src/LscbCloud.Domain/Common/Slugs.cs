using System.Text;

namespace LscbCloud.Domain.Common;

/// <summary>Names for addresses: lower-case words with hyphens.</summary>
public static class Slugs
{
    public const int MaxLength = 80;

    // Place names in England need no more, and the service runs without the tables of all languages.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Unaccented = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>The name that a title gets: "Missing children, including CSE" becomes <c>missing-children-including-cse</c>.</summary>
    public static string Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);

        var plain = new StringBuilder(title.Length);

        foreach (var letter in title.ToLowerInvariant())
        {
            var accent = Accented.IndexOf(letter, StringComparison.Ordinal);

            if (accent >= 0 || char.IsAsciiLetterOrDigit(letter))
            {
                _ = plain.Append(accent >= 0 ? Unaccented[accent] : letter);
            }
            else if (letter is not '\'' and not '’' && plain is [.., not '-'])
            {
                _ = plain.Append('-');
            }
        }

        var slug = plain.ToString().Trim('-');
        slug = slug.Length <= MaxLength ? slug : slug[..MaxLength].Trim('-');

        return slug.Length == 0 ? "untitled" : slug;
    }
}
