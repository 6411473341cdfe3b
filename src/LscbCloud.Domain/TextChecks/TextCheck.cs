using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>
/// Reads a free text for what may tell who a child or a family is: names with ages, dates of birth, NHS numbers, pupils'
/// numbers and telephone numbers.
/// </summary>
/// <remarks>
/// It reads each text once, from left to right, and looks a fixed number of words back and ahead, so that no text takes longer
/// than its length. It prefers missing something to marking what is harmless: people who are warned for nothing stop reading.
/// </remarks>
public static class TextCheck
{
    /// <summary>What was found, from left to right, without overlaps.</summary>
    /// <param name="text">Any text, however malformed.</param>
    /// <param name="knownTelephones">Telephone numbers that everybody may know, such as the board's own.</param>
    public static IReadOnlyList<TextFinding> Find(string text, params IEnumerable<string?> knownTelephones)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(knownTelephones);

        var tokens = new TextTokens(text);
        var known = knownTelephones
            .Select(Telephones.National)
            .Where(number => number.Length > 0)
            .ToFrozenSet(StringComparer.Ordinal);

        return
        [
            .. WithoutOverlaps([
                .. PersonNumbers.Find(text),
                .. Telephones.Find(text, known),
                .. DatesOfBirth.Find(tokens),
                .. NamesWithAges.Find(tokens),
                .. NamedRows.Find(text),
            ]),
        ];
    }

    private static IEnumerable<TextFinding> WithoutOverlaps(IReadOnlyList<TextFinding> findings)
    {
        var end = 0;

        foreach (var finding in findings.OrderBy(f => f.Start).ThenByDescending(f => f.Length))
        {
            if (finding.Start >= end)
            {
                yield return finding;
                end = finding.Start + finding.Length;
            }
        }
    }
}
