namespace LscbCloud.Domain.TextChecks;

/// <summary>Finds NHS numbers and pupils' numbers, both by their check characters.</summary>
internal static class PersonNumbers
{
    private const int NhsLength = 10;
    private const int UpnLength = 13;
    private const string UpnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public static IEnumerable<TextFinding> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]) || IsInside(text, at))
            {
                continue;
            }

            var (kind, length) = char.IsAsciiDigit(text[at])
                ? (TextFindingKind.NhsNumber, NhsNumberAt(text, at))
                : (TextFindingKind.Upn, UpnAt(text, at));

            if (length > 0)
            {
                yield return new TextFinding(kind, at, length, text.Substring(at, length));
            }
        }
    }

    /// <summary>Ten digits, written in one or as 3, 3 and 4 with spaces or hyphens, whose last checks the others by modulus 11.</summary>
    /// <remarks>
    /// NHS Data Dictionary, "NHS NUMBER": the first nine digits are weighted 10 to 2; eleven less the remainder is the last, 11
    /// counts as 0 and 10 is never issued. A number that begins with 0 is no number of the NHS in England.
    /// </remarks>
    private static int NhsNumberAt(string text, int start)
    {
        var (digits, sum, at) = (0, 0, start);
        var (first, areSame, last) = (text[start], true, 0);

        while (at < text.Length && digits < NhsLength)
        {
            if (digits is 3 or 6 && IsSeparator(text[at]) && at + 1 < text.Length)
            {
                at++;
            }

            if (!char.IsAsciiDigit(text[at]))
            {
                return 0;
            }

            last = text[at] - '0';
            sum += digits < NhsLength - 1 ? last * (NhsLength - digits) : 0;
            areSame &= text[at] == first;
            digits++;
            at++;
        }

        var isWhole = digits == NhsLength && !IsFollowedByMore(text, at) && first != '0' && !areSame;
        var check = (11 - (sum % 11)) % 11;

        return isWhole && check == last ? at - start : 0;
    }

    /// <summary>A check letter, the authority and school (7 digits), the year (2) and a serial of three, the last of which may be a letter.</summary>
    /// <remarks>
    /// Department for Education, census rule 1510, and the Government Data Standards Catalogue, "Unique Pupil Number" 2.0: each
    /// character from the second is weighted by its place, letters count by their place among those without I, O and S, and the
    /// remainder by 23 gives the check letter.
    /// </remarks>
    private static int UpnAt(string text, int start)
    {
        var end = start + UpnLength;

        if (end > text.Length || IsFollowedByMore(text, end))
        {
            return 0;
        }

        var sum = 0;

        for (var place = 2; place <= UpnLength; place++)
        {
            var character = char.ToUpperInvariant(text[start + place - 1]);
            var value = char.IsAsciiDigit(character)
                ? character - '0'
                : UpnLetters.IndexOf(character, StringComparison.Ordinal);

            if (value < 0 || (!char.IsAsciiDigit(character) && place < UpnLength))
            {
                return 0;
            }

            sum += value * place;
        }

        return UpnLetters[sum % UpnLetters.Length] == char.ToUpperInvariant(text[start]) ? UpnLength : 0;
    }

    private static bool IsSeparator(char character) => character is ' ' or '\u00a0' or '\u202f' or '-' or '–' or '‑';

    /// <summary>Whether a word, an amount or a decimal has begun before.</summary>
    private static bool IsInside(string text, int at) =>
        at > 0
        && (
            char.IsLetterOrDigit(text[at - 1])
            || text[at - 1] is '£' or '+'
            || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2]))
        );

    private static bool IsFollowedByMore(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
