using System.Globalization;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Reads dates as people in Britain write them: 3 May 2009, 3rd of May 2009, May 2009, 03/05/09, 2009-05-03.</summary>
internal static class WrittenDates
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>Whether a word is the name of a month, whole or in three letters.</summary>
    private static bool IsMonthName(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            var isShort =
                word.Length is 3 or 4
                && month.AsSpan(0, 3).Equals(word[..3], StringComparison.OrdinalIgnoreCase)
                && (word.Length == 3 || month.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase));

            if (isShort || word.Equals(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last token of the date that begins here; none where none does.</summary>
    public static int? LastOf(TextTokens tokens, int at) =>
        InFigures(tokens, at) ?? DayFirst(tokens, at) ?? MonthFirst(tokens, at);

    /// <summary>03/05/2009, 3.5.09, 2009-05-03; or eight figures in one.</summary>
    private static int? InFigures(TextTokens tokens, int at)
    {
        if (tokens.KindAt(at) is not TextTokenKind.Number)
        {
            return null;
        }

        if (tokens.At(at).Length == 8)
        {
            return IsYear(tokens.At(at)[4..]) && IsDay(tokens.At(at)[..2]) ? at : null;
        }

        var isDivided =
            tokens.IsMark(at + 1, '/', '.', '-', '–')
            && tokens.KindAt(at + 2) is TextTokenKind.Number
            && tokens.IsMark(at + 3, '/', '.', '-', '–')
            && tokens.KindAt(at + 4) is TextTokenKind.Number;

        if (!isDivided || !IsDay(tokens.At(at + 2)))
        {
            return null;
        }

        var isDayFirst = IsDay(tokens.At(at)) && IsYear(tokens.At(at + 4));
        var isYearFirst = tokens.At(at).Length == 4 && IsYear(tokens.At(at)) && IsDay(tokens.At(at + 4));

        return isDayFirst || isYearFirst ? at + 4 : null;
    }

    /// <summary>3 May 2009, 3rd of May, 2009.</summary>
    private static int? DayFirst(TextTokens tokens, int at)
    {
        if (!IsDay(tokens.At(at)))
        {
            return null;
        }

        var month = tokens.IsWord(at + 1, "of") ? at + 2 : at + 1;

        return IsMonth(tokens, month) ? YearAfter(tokens, month) : null;
    }

    /// <summary>May 3, 2009 and May 2009.</summary>
    private static int? MonthFirst(TextTokens tokens, int at)
    {
        if (!IsMonth(tokens, at))
        {
            return null;
        }

        return IsDay(tokens.At(at + 1)) ? YearAfter(tokens, at + 1) ?? YearAfter(tokens, at) : YearAfter(tokens, at);
    }

    private static int? YearAfter(TextTokens tokens, int at)
    {
        var year = tokens.IsMark(at + 1, ',', '.', '\'', '’') ? at + 2 : at + 1;

        return tokens.KindAt(year) is TextTokenKind.Number && IsYear(tokens.At(year)) ? year : null;
    }

    private static bool IsMonth(TextTokens tokens, int at) =>
        tokens.KindAt(at) is TextTokenKind.Word && IsMonthName(tokens.At(at));

    /// <summary>1 to 31, as a figure or with its ending: 3, 03, 3rd.</summary>
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var figures = text.Length > 2 && text[^1] is 'd' or 'h' or 't' ? text[..^2] : text;

        return figures.Length is 1 or 2
            && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31;
    }

    /// <summary>Two figures, or four in the times of people who live.</summary>
    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length is 2 or 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && (text.Length == 2 || year is >= 1900 and <= 2099);
}
