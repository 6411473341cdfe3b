using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>Finds telephone numbers of the United Kingdom that a person may have: those in areas (01, 02) and mobile ones (07).</summary>
/// <remarks>Numbers that begin with 03, 08 or 09 and short ones (101, 999, Childline's) belong to organisations and are left alone.</remarks>
internal static class Telephones
{
    private const int MostDigits = 15;

    public static IEnumerable<TextFinding> Find(string text, FrozenSet<string> known)
    {
        var at = 0;

        while (at < text.Length)
        {
            var length = CanBegin(text, at) ? LengthAt(text, at) : 0;

            if (length > 0 && !known.Contains(National(text.Substring(at, length))))
            {
                yield return new TextFinding(TextFindingKind.Telephone, at, length, text.Substring(at, length));
            }

            at += Math.Max(length, 1);
        }
    }

    /// <summary>The digits of a number as it is dialled inside the country, to compare two ways of writing it.</summary>
    public static string National(string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));

        foreach (var abroad in (string[])["00440", "0044", "440", "44"])
        {
            if (digits.StartsWith(abroad, StringComparison.Ordinal) && digits.Length > abroad.Length + 8)
            {
                return "0" + digits[abroad.Length..];
            }
        }

        return digits;
    }

    private static bool CanBegin(string text, int at) =>
        text[at] is '0' or '+' or '('
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/' or '£' or '+'));

    private static int LengthAt(string text, int start)
    {
        var (digits, best, firstGroup) = (0, 0, 0);
        var at = start;

        while (at < text.Length && digits <= MostDigits)
        {
            var group = DigitsAt(text, at);
            digits += group;
            at += group;
            firstGroup = firstGroup == 0 ? group : firstGroup;
            var isEnd = at >= text.Length || !char.IsLetterOrDigit(text[at]);

            if (group > 0 && isEnd && BeginsAsOne(text, start, firstGroup) && IsNumber(National(text[start..at])))
            {
                best = at - start;
            }

            var gap = GapAt(text, at, digits == 0);

            if (gap == 0)
            {
                break;
            }

            at += gap;
        }

        return best;
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;

        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at <= MostDigits)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>What may stand between two groups of figures: a space, a hyphen, brackets, and a plus at the very beginning.</summary>
    private static int GapAt(string text, int at, bool isBeginning)
    {
        var end = at;

        while (end < text.Length && end - at < 3 && IsGap(text[end], isBeginning))
        {
            end++;
        }

        return end < text.Length && char.IsAsciiDigit(text[end]) ? end - at : 0;
    }

    private static bool IsGap(char character, bool isBeginning) =>
        character is ' ' or '\u00a0' or '-' or '‑' or '(' or ')' || (isBeginning && character is '+');

    /// <summary>Whether the first group can be a code of an area: a day such as 01 is not, +44 is.</summary>
    private static bool BeginsAsOne(string text, int start, int firstGroup) =>
        firstGroup > 2 || text.AsSpan(start, Math.Min(2, text.Length - start)).Contains('+');

    private static bool IsNumber(string digits) =>
        digits.Length is 10 or 11 && digits[0] == '0' && digits[1] is '1' or '2' or '7';
}
