using System.Collections.Frozen;

namespace LscbCloud.Application.People;

/// <summary>What a password must be: long, and not one of those that everybody tries first. No rule asks for odd characters.</summary>
/// <remarks>
/// A list of words stands for a very long list of passwords: with digits and signs around them, with letters turned into
/// digits, doubled, and in pairs. Words about the person and the place count as well.
/// </remarks>
public static class PasswordRules
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    private const int FewestDifferent = 5;
    private const int MostWords = 2;
    private const int MostLettersBeside = 2;
    private const int ShortestContextWord = 4;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

    private static readonly FrozenSet<string> Common = Read();

    private static readonly int Longest = Common.Max(word => word.Length);

    /// <summary>Says what to change about a password, or nothing when it will do.</summary>
    /// <param name="password">What the person chose.</param>
    /// <param name="context">Their name, email address and place, whose words are easy to guess.</param>
    public static string? Problem(string password, params IEnumerable<string?> context)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(context);

        if (password.Length < MinLength)
        {
            return "Use 12 characters or more. Three or four words that do not belong together are good.";
        }

        if (password.Length > MaxLength)
        {
            return "Use 128 characters or fewer.";
        }

        return IsEasy(password.ToLowerInvariant(), [.. context.SelectMany(WordsOf)])
            ? "This password is easy to guess. Choose three or four words that do not belong together."
            : null;
    }

    private static bool IsEasy(string password, FrozenSet<string> context) =>
        password.Distinct().Count() < FewestDifferent
        || IsRepeated(password)
        || IsRun(password)
        || IsFewWords(LettersOf(password), context)
        || IsFewWords(LettersOf(Unmasked(password)), context);

    private static bool IsRepeated(string password) =>
        (password + password).IndexOf(password, 1, StringComparison.Ordinal) < password.Length;

    /// <summary>Whether most of it goes up, down or along: abcdef, 987654, qwerty.</summary>
    private static bool IsRun(string password)
    {
        var steps = password.Zip(password.Skip(1)).Count(pair => IsStep(pair.First, pair.Second));

        return steps * 10 >= (password.Length - 1) * 7;
    }

    private static bool IsStep(char a, char b) =>
        Math.Abs(a - b) <= 1
        || Array.Exists(
            Rows,
            row =>
                row.Contains(a, StringComparison.Ordinal)
                && row.Contains(b, StringComparison.Ordinal)
                && Math.Abs(row.IndexOf(a, StringComparison.Ordinal) - row.IndexOf(b, StringComparison.Ordinal)) == 1
        );

    /// <summary>Whether nothing much is left once one or two well-known words are taken out.</summary>
    private static bool IsFewWords(string letters, FrozenSet<string> context)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var beside = 0;

        for (var at = 0; at < letters.Length; )
        {
            var word = LongestWordAt(letters, at, context);

            if (word is null)
            {
                beside++;
                at++;
            }
            else
            {
                _ = words.Add(word);
                at += word.Length;
            }
        }

        return words.Count <= MostWords && beside <= MostLettersBeside;
    }

    private static string? LongestWordAt(string letters, int at, FrozenSet<string> context)
    {
        for (var length = Math.Min(Longest, letters.Length - at); length > 1; length--)
        {
            var word = letters.Substring(at, length);

            if (Common.Contains(word) || context.Contains(word))
            {
                return word;
            }
        }

        return null;
    }

    private static string LettersOf(string password) => new([.. password.Where(char.IsLetter)]);

    /// <summary>The letters behind the digits and signs that often stand for them.</summary>
    private static string Unmasked(string password) =>
        new([
            .. password.Select(letter =>
                letter switch
                {
                    '0' => 'o',
                    '1' or '!' or '|' => 'i',
                    '3' => 'e',
                    '4' or '@' => 'a',
                    '5' or '$' => 's',
                    '7' => 't',
                    '8' => 'b',
                    '9' => 'g',
                    _ => letter,
                }
            ),
        ]);

    private static IEnumerable<string> WordsOf(string? text) =>
        new string([.. (text ?? "").ToLowerInvariant().Select(letter => char.IsLetter(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length is >= ShortestContextWord and <= 40);

    private static FrozenSet<string> Read()
    {
        using var stream =
            typeof(PasswordRules).Assembly.GetManifestResourceStream("common-words.txt")
            ?? throw new InvalidOperationException("The list of common words is missing.");
        using var reader = new StreamReader(stream);

        return reader
            .ReadToEnd()
            .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
