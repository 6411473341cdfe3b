using System.Globalization;

namespace LscbCloud.Domain.TextChecks;

/// <summary>EmailTemplates without their accents and marks, so that José and Jose are one name however they were typed.</summary>
/// <remarks>Tables of our own, because the service runs without the tables of all languages. A point stands for the letter itself.</remarks>
internal static class PlainText
{
    private const char FirstLatin = '\u00c0';
    private const char FirstAdditional = '\u1e00';
    private const char Itself = '.';

    /// <summary>From À (U+00C0) to ſ (U+017F).</summary>
    private const string Latin =
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
        + "GgGgHhHhIiIiIiIiIiIiJjKk.LlLlLlLlLlNnNnNn.NnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>From U+1E00 to U+1EFF.</summary>
    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
        + "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>A letter without its accent; anything else is itself.</summary>
    public static char Of(char letter)
    {
        var plain = letter switch
        {
            < FirstLatin => Itself,
            >= FirstLatin when letter - FirstLatin < Latin.Length => Latin[letter - FirstLatin],
            >= FirstAdditional when letter - FirstAdditional < Additional.Length => Additional[
                letter - FirstAdditional
            ],
            _ => Itself,
        };

        return plain == Itself ? letter : plain;
    }

    /// <summary>Whether a character is only seen with the one before it, or not at all: combining accents, soft hyphens, joiners.</summary>
    public static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>Writes a word without accents into a space of at least its length; gives how long it is then.</summary>
    public static int WithoutAccents(ReadOnlySpan<char> word, Span<char> plain)
    {
        var length = 0;

        foreach (var letter in word)
        {
            if (!IsUnseen(letter))
            {
                plain[length++] = Of(letter);
            }
        }

        return length;
    }
}
