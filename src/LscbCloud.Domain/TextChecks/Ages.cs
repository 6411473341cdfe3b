using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Reads how old somebody is said to be: "7", "seven", "7 years old", "3 months". A span ("14 to 16") is nobody's age.</summary>
internal static class Ages
{
    /// <summary>The oldest age that is read as one.</summary>
    private const int Oldest = 110;

    private static readonly ImmutableArray<string> Words =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly FrozenSet<string> Units = Set(
        "year",
        "years",
        "yr",
        "yrs",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days"
    );

    private static readonly FrozenSet<string> Wider = Set(
        "over",
        "under",
        "above",
        "below",
        "older",
        "younger",
        "upwards",
        "up",
        "plus",
        "more",
        "less"
    );

    /// <summary>The age that begins at a token; none where there is none or where it is a span of ages.</summary>
    public static TextAge? At(TextTokens tokens, int at)
    {
        if (NumberAt(tokens, at) is not { } number || number > Oldest || IsWide(tokens, at - 1))
        {
            return null;
        }

        var (last, isOld) = UnitAfter(tokens, at);

        return IsSpan(tokens, last + 1) ? null : new TextAge(number, last, isOld);
    }

    /// <summary>What "7-year-old", "7 year old" or "seven-year-old" says, before a name.</summary>
    public static TextAge? BeforeName(TextTokens tokens, int at)
    {
        if (tokens.KindAt(at) is TextTokenKind.Word && YearOldWord(tokens.At(at)) is { } inOne)
        {
            return new TextAge(inOne, at, IsOld: true);
        }

        if (NumberAt(tokens, at) is not { } number || number > Oldest)
        {
            return null;
        }

        var unit = tokens.IsMark(at + 1, '-', '–') ? at + 2 : at + 1;

        if (IsUnit(tokens, unit, "-old") || (IsUnit(tokens, unit) && tokens.IsWord(unit + 1, "old")))
        {
            return new TextAge(number, tokens.IsWord(unit + 1, "old") ? unit + 1 : unit, IsOld: true);
        }

        return tokens.IsMark(unit + 1, '-') && IsUnit(tokens, unit) && tokens.IsWord(unit + 2, "old")
            ? new TextAge(number, unit + 2, IsOld: true)
            : null;
    }

    private static int? NumberAt(TextTokens tokens, int at)
    {
        if (tokens.KindAt(at) is TextTokenKind.Code)
        {
            // 7yrs, 7yo
            var code = tokens.At(at);
            var figures = code.IndexOfAnyExceptInRange('0', '9');

            return figures is 1 or 2 && code[figures] is 'y' or 'Y' && code.Length <= figures + 3
                ? int.Parse(code[..figures], System.Globalization.CultureInfo.InvariantCulture)
                : null;
        }

        return tokens.SmallNumberAt(at) ?? (tokens.KindAt(at) is TextTokenKind.Word ? WordNumber(tokens.At(at)) : null);
    }

    private static int? WordNumber(ReadOnlySpan<char> word)
    {
        for (var number = 0; number < Words.Length; number++)
        {
            if (word.Equals(Words[number], StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return null;
    }

    private static int? YearOldWord(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');

        return hyphen > 0 && word.EndsWith("-old", StringComparison.OrdinalIgnoreCase)
            ? WordNumber(word[..hyphen])
            : null;
    }

    private static (int Last, bool IsOld) UnitAfter(TextTokens tokens, int at)
    {
        if (!IsUnit(tokens, at + 1))
        {
            return (at, tokens.KindAt(at) is TextTokenKind.Code);
        }

        var isOfAge = tokens.IsWord(at + 2, "of") && tokens.IsWord(at + 3, "age");

        if (tokens.IsWord(at + 2, "old"))
        {
            return (at + 2, true);
        }

        return (isOfAge ? at + 3 : at + 1, isOfAge);
    }

    /// <summary>Whether what follows makes a span of an age: "to 16", "-16", "and over", "+".</summary>
    private static bool IsSpan(TextTokens tokens, int at)
    {
        var next = tokens.IsMark(at, ' ') ? at + 1 : at;
        var isHyphen = tokens.IsMark(next, '-', '–', '—', '/') && NumberAt(tokens, next + 1) is not null;
        var isTo =
            (tokens.IsWord(next, "to") || tokens.IsWord(next, "through")) && NumberAt(tokens, next + 1) is not null;
        var isMore = (tokens.IsWord(next, "and") || tokens.IsWord(next, "or")) && IsWide(tokens, next + 1);

        return tokens.IsMark(next, '+') || isHyphen || isTo || isMore || IsWide(tokens, next);
    }

    private static bool IsWide(TextTokens tokens, int at) =>
        tokens.KindAt(at) is TextTokenKind.Word
        && Wider.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens.At(at));

    private static bool IsUnit(TextTokens tokens, int at, string ending = "")
    {
        var word = tokens.At(at);

        return tokens.KindAt(at) is TextTokenKind.Word
            && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..^ending.Length]);
    }

    private static FrozenSet<string> Set(params IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
