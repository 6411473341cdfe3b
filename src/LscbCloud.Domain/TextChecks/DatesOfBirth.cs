using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Finds dates that a word about birth stands beside: "born on 3 May 2009", "DOB 03/05/09".</summary>
/// <remarks>A date that bounds a group of children ("born before 1 April 2010") belongs to nobody and is left alone.</remarks>
internal static class DatesOfBirth
{
    private const int LookBack = 6;

    private static readonly FrozenSet<string> BirthWords = Set(
        "born",
        "dob",
        "birthday",
        "birthdate",
        "birthdays",
        "dobs"
    );

    private static readonly FrozenSet<string> Bounds = Set(
        "before",
        "after",
        "since",
        "between",
        "from",
        "until",
        "till",
        "by",
        "than",
        "to",
        "during"
    );

    public static IEnumerable<TextFinding> Find(TextTokens tokens)
    {
        var at = 0;

        while (at < tokens.Count)
        {
            var last = WrittenDates.LastOf(tokens, at);

            if (last is { } end && (IsBirthBefore(tokens, at) || IsBirthAfter(tokens, end + 1)))
            {
                yield return tokens.Finding(TextFindingKind.DateOfBirth, at, end);
            }

            at = (last ?? at) + 1;
        }
    }

    private static bool IsBirthBefore(TextTokens tokens, int date)
    {
        for (var at = date - 1; at >= date - LookBack; at--)
        {
            if (IsBirth(tokens, at))
            {
                return true;
            }

            var isBound = tokens.KindAt(at) is TextTokenKind.Word && Contains(Bounds, tokens.At(at));

            if (isBound || (IsEndOfSentence(tokens, at) && !IsLetterOfDob(tokens, at)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>3 May 2009 (date of birth).</summary>
    private static bool IsBirthAfter(TextTokens tokens, int at)
    {
        var next = tokens.IsMark(at, '(', ',') ? at + 1 : at;

        while (
            tokens.IsWord(next, "is")
            || tokens.IsWord(next, "was")
            || tokens.IsWord(next, "his")
            || tokens.IsWord(next, "her")
        )
        {
            next++;
        }

        return tokens.IsWord(next, "dob")
            || tokens.IsWord(next, "birthday")
            || (tokens.IsWord(next, "date") && tokens.IsWord(next + 1, "of") && tokens.IsWord(next + 2, "birth"));
    }

    private static bool IsBirth(TextTokens tokens, int at)
    {
        var isWord = tokens.KindAt(at) is TextTokenKind.Word && Contains(BirthWords, tokens.At(at));
        var isDateOfBirth =
            tokens.IsWord(at, "birth") && (tokens.IsWord(at - 1, "of") || tokens.IsWord(at + 1, "date"));

        return isWord
            || isDateOfBirth
            || (tokens.IsWord(at, "b") && tokens.IsWord(at - 2, "o") && tokens.IsWord(at - 4, "d"));
    }

    private static bool IsLetterOfDob(TextTokens tokens, int at) =>
        tokens.IsMark(at, '.') && tokens.At(at - 1).Length == 1;

    private static bool IsEndOfSentence(TextTokens tokens, int at) =>
        tokens.IsMark(at, '.', ';', '!', '?', TextTokens.Break);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
