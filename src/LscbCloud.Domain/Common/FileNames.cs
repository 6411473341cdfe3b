using System.Globalization;
using System.Text;

namespace LscbCloud.Domain.Common;

/// <summary>Cleans the names of files, which come from other people's machines and go to others.</summary>
public static class FileNames
{
    private const string Fallback = "file";

    // Characters that name folders, drives or streams on some system.
    private const string NoName = "<>:\"|?*";

    /// <summary>
    /// The name without folders, without characters that cannot be seen or that turn the direction of writing, and no longer than
    /// is kept. The ending stays.
    /// </summary>
    public static string Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var last = name.Normalize(NormalizationForm.FormC).Split('/', '\\')[^1];
        var text = new StringBuilder();

        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                _ = text.Append(' ');
            }
            else if (IsSeen(rune))
            {
                _ = text.Append(NoName.Contains(rune.ToString(), StringComparison.Ordinal) ? "-" : rune.ToString());
            }
        }

        var words = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var ending = Ending(words);
        var stem = words[..(words.Length - ending.Length)].Trim(' ', '.');

        return Shortened(stem.Length == 0 ? Fallback : stem, KeptFile.NameMaxLength - ending.Length) + ending;
    }

    /// <summary>
    /// What a name says, to be looked through: without its ending, as it is and, where that differs, with spaces for the points, low
    /// lines and hyphens that people write instead.
    /// </summary>
    public static string WordsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stem = name[..^Ending(name).Length];
        var spaced = WebAddressWords.Spaced(stem);

        return string.Equals(spaced, stem, StringComparison.Ordinal) ? stem : $"{stem}\n{spaced}";
    }

    /// <summary>The ending with its point, in small letters: ".pdf"; nothing where there is none.</summary>
    public static string EndingOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return Ending(name.Trim(' ', '.')).ToLowerInvariant();
    }

    private static string Ending(string name)
    {
        const int longest = 6;
        var point = name.LastIndexOf('.');

        return point < 0 || name.Length - point > longest ? "" : name[point..].TrimEnd(' ', '.');
    }

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && rune != Rune.ReplacementChar;

    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
    }
}
