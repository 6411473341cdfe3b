using System.Text;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Finds a name that an age stands beside: "Jack Smith aged 7", "Jack (7)", "7-year-old Jack".</summary>
/// <remarks>
/// Where the words leave no doubt that an age is meant, every capitalised word that is no word of this work counts as a name.
/// A number alone is less: "Police (4)" counts meetings, so there it must be a known first name or follow a word such as "brother".
/// </remarks>
internal static class NamesWithAges
{
    private const int LongestName = 4;
    private const int MostWordsBetween = 4;

    /// <summary>A number in brackets is taken for an age up to this one; beyond, it is a count or an issue.</summary>
    private const int OldestInBrackets = 21;

    public static IEnumerable<TextFinding> Find(TextTokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Ages.BeforeName(tokens, at) is { } before && NameAfter(tokens, before) is { } name)
            {
                yield return tokens.Finding(TextFindingKind.NameWithAge, at, name);
            }

            if (!IsNameWord(tokens, at) || IsNameWord(tokens, at + 1))
            {
                continue;
            }

            if (AgeAfter(tokens, at) is { } last)
            {
                yield return tokens.Finding(TextFindingKind.NameWithAge, FirstOfName(tokens, at), last);
            }
        }
    }

    /// <summary>The last token of the age that follows a name; none where none follows.</summary>
    private static int? AgeAfter(TextTokens tokens, int name)
    {
        if (!IsPerson(tokens, name))
        {
            return null;
        }

        var hasBracket = tokens.IsMark(name + 1, '(', '[');
        var hasComma = tokens.IsMark(name + 1, ',', ':', '-', '–', '—');
        var (at, isLinked) = SkipLink(tokens, hasBracket || hasComma ? name + 2 : name + 1);
        var (number, isAged) = SkipAged(tokens, at);

        if (Ages.At(tokens, number) is not { } age)
        {
            return null;
        }

        var isClosed = hasBracket && tokens.IsMark(age.Last + 1, ')', ']', ',');
        var last = isClosed && !tokens.IsMark(age.Last + 1, ',') ? age.Last + 1 : age.Last;

        if (isAged || age.IsOld)
        {
            return last;
        }

        var isApart =
            isClosed
            || (hasComma && tokens.IsMark(name + 1, ',') && IsPause(tokens, age.Last + 1))
            || (isLinked && IsPause(tokens, age.Last + 1));

        return isApart && age.Number <= OldestInBrackets && IsSurelyPerson(tokens, name) ? last : null;
    }

    /// <summary>The last token of a name that follows "7-year-old", also after "boy called" and the like.</summary>
    private static int? NameAfter(TextTokens tokens, TextAge age)
    {
        var at = age.Last + 1;

        for (var between = 0; between < MostWordsBetween && IsBetween(tokens, at); between++)
        {
            at++;
        }

        if (!IsNameWord(tokens, at))
        {
            return null;
        }

        var last = at;

        while (last - at < LongestName - 1 && IsNameWord(tokens, last + 1))
        {
            last++;
        }

        // "A 15-year-old Northshire boy" tells where he lives, and no name.
        return IsPerson(tokens, last) && !FieldWords.IsKin(tokens.At(last + 1)) ? last : null;
    }

    private static (int At, bool IsLinked) SkipLink(TextTokens tokens, int at)
    {
        var next = tokens.IsWord(at, "who") ? at + 1 : at;
        string[] links = ["is", "was", "turned", "turns", "now", "just", "only", "currently", "then"];
        var start = next;

        while (next - start < 2 && Array.Exists(links, link => tokens.IsWord(next, link)))
        {
            next++;
        }

        return next > start ? (next, true) : (at, false);
    }

    private static (int At, bool IsAged) SkipAged(TextTokens tokens, int at)
    {
        if (!tokens.IsWord(at, "aged") && !tokens.IsWord(at, "age"))
        {
            return (at, false);
        }

        return (tokens.IsMark(at + 1, ':', '=') || tokens.IsWord(at + 1, "of") ? at + 2 : at + 1, true);
    }

    private static bool IsBetween(TextTokens tokens, int at) =>
        tokens.IsMark(at, ',', ':', '(')
        || (tokens.KindAt(at) is TextTokenKind.Word && !IsNameWord(tokens, at) && FieldWords.IsKin(tokens.At(at)));

    private static bool IsPause(TextTokens tokens, int at)
    {
        string[] words = ["and", "but", "when", "who", "so", "now", "or", "at"];

        return tokens.KindAt(at) is TextTokenKind.None
            || tokens.IsMark(at, ',', '.', ';', ')', ':', '!', '?', TextTokens.Break)
            || Array.Exists(words, word => tokens.IsWord(at, word));
    }

    private static int FirstOfName(TextTokens tokens, int last)
    {
        var first = last;

        while (
            last - first < LongestName - 1
            && IsNameWord(tokens, first - 1)
            && !FieldWords.IsNoName(tokens.At(first - 1))
        )
        {
            first--;
        }

        return first;
    }

    /// <summary>Begins with a capital and goes on in small letters somewhere: not LAC, not MAPPA, unless it is JACK or follows it.</summary>
    private static bool IsNameWord(TextTokens tokens, int at)
    {
        if (tokens.KindAt(at) is not TextTokenKind.Word)
        {
            return false;
        }

        var word = tokens.At(at);
        _ = Rune.DecodeFromUtf16(word, out var first, out var length);
        var isAbbreviation = word.Length < 6 && !HasSmallLetter(word[length..]);

        return Rune.IsUpper(first)
            && (!isAbbreviation || FirstNames.Contains(word) || FirstNames.Contains(tokens.At(at - 1)));
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last word of a name can be one. "Child Sam" is how boards call a child whom nobody may know.</summary>
    private static bool IsPerson(TextTokens tokens, int last) =>
        !FieldWords.IsNoName(tokens.At(last))
        && !(FieldWords.IsPseudonym(tokens.At(last - 1)) && IsNameWord(tokens, last - 1));

    private static bool IsSurelyPerson(TextTokens tokens, int last)
    {
        var first = FirstOfName(tokens, last);

        return FirstNames.Contains(tokens.At(first)) || FieldWords.IsKin(tokens.At(first - 1));
    }
}
