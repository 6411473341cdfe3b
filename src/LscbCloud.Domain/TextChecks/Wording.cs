namespace LscbCloud.Domain.TextChecks;

/// <summary>Words that are looked for in texts, however they were typed there.</summary>
/// <remarks>
/// Capitals, accents, the kind of apostrophe and whether a space, a line's end or a hyphen stands between two words make no
/// difference. Only whole words count: "Ann" is not found in "Annual".
/// </remarks>
public sealed class Wording
{
    /// <summary>How many letters and figures the words have at least.</summary>
    public const int MinLength = 2;
    public const int MaxLength = 200;

    private readonly string _plain;

    private Wording(string plain) => _plain = plain;

    /// <summary>Reads the words; none where they have too few letters and figures to be looked for.</summary>
    public static Wording? Read(string? words)
    {
        var plain = Fold(words ?? "").Plain.Trim(' ');
        var isEnough = plain.Count(char.IsLetterOrDigit) >= MinLength;

        return isEnough && plain.Length <= MaxLength ? new Wording(plain) : null;
    }

    /// <summary>Where the words stand in a text, from left to right.</summary>
    public IReadOnlyList<TextRange> In(string text)
    {
        var (plain, starts) = Fold(text);
        var found = new List<TextRange>();
        var at = plain.IndexOf(_plain, StringComparison.Ordinal);

        while (at >= 0)
        {
            var end = at + _plain.Length;
            var isWhole = !AreJoined(plain, at - 1) && !AreJoined(plain, end - 1);

            if (isWhole)
            {
                found.Add(new TextRange(starts[at], EndOf(text, starts[end - 1])));
            }

            at = plain.IndexOf(_plain, isWhole ? end : at + 1, StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>Whether the words stand in an address made of a title, where apostrophes are left out: <c>smiths-case</c>.</summary>
    public bool IsInAddress(string address)
    {
        var words = $" {_plain.Replace("'", "", StringComparison.Ordinal)}";
        var text = $" {Fold(address).Plain} ";

        return text.Contains(words + " ", StringComparison.Ordinal)
            || text.Contains(words + "s ", StringComparison.Ordinal);
    }

    /// <summary>The end of a character, with the accents that follow it.</summary>
    private static int EndOf(string text, int at)
    {
        var end = at + 1;

        while (end < text.Length && PlainText.IsUnseen(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether no word ends between a character and the next.</summary>
    private static bool AreJoined(string plain, int at) =>
        at >= 0 && at + 1 < plain.Length && char.IsLetterOrDigit(plain[at]) && char.IsLetterOrDigit(plain[at + 1]);

    /// <summary>The text in its plainest form, and where each of its characters came from.</summary>
    private static (string Plain, IReadOnlyList<int> Starts) Fold(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        var starts = new List<int>(text.Length);

        for (var at = 0; at < text.Length; at++)
        {
            var character = PlainText.Of(text[at]) switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '-' or '‐' or '‑' or '–' or '_' => ' ',
                var other when char.IsWhiteSpace(other) => ' ',
                var other => char.ToLowerInvariant(other),
            };
            var isRepeated = character == ' ' && plain is [.., ' '];

            if (!isRepeated && !PlainText.IsUnseen(character))
            {
                _ = plain.Append(character);
                starts.Add(at);
            }
        }

        return (plain.ToString(), starts);
    }
}
