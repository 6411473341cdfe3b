using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>
/// Finds children in tables: rows under a heading of names beside a heading of ages, dates of birth, NHS numbers or UPNs, as in a
/// sheet, in delimited text, or in a table of a document whose cells a reader has set apart with tabs.
/// </summary>
/// <remarks>A list of names alone, or of ages alone, is left alone, and so are rows that name no person, such as "Total" or "Child A".</remarks>
internal static class NamedRows
{
    private const int MostCells = 200;
    private const int OldestChild = 17;

    private static readonly char[] Delimiters = ['\t', ';', ',', '|'];

    private static readonly FrozenSet<string> NameHeadings = Set(
        """
        name, names, full name, child, child name, child's name, name of child, child or young person, young person,
        young person's name, name of young person, pupil, pupil name, pupil's name, student, student name, first name, firstname,
        forename, forenames, given name, given names, surname, last name, lastname, family name, sibling, subject
        """
    );

    private static readonly FrozenSet<string> BirthHeadings = Set(
        "dob, d.o.b, d.o.b., date of birth, birth date, birthdate, born, child dob, child's date of birth"
    );

    private static readonly FrozenSet<string> NhsHeadings = Set(
        "nhs, nhs no, nhs no., nhs number, nhs num, nhsnumber, nhs id"
    );

    private static readonly FrozenSet<string> PupilHeadings = Set("upn, unique pupil number, pupil number, upn number");

    public static IEnumerable<TextFinding> Find(string text)
    {
        Heading? heading = null;

        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            var cells = heading is null ? [] : CellsOf(text, start, end, heading.Delimiter);

            if (heading is not null && cells.Count > 1)
            {
                if (FoundIn(text, cells, heading) is { } finding)
                {
                    yield return finding;
                }
            }
            else
            {
                // A line that is no row ends the table, and may begin the next.
                heading = HeadingIn(text, start, end);
            }

            start = end + 1;
        }
    }

    private static Heading? HeadingIn(string text, int start, int end)
    {
        foreach (var delimiter in Delimiters)
        {
            var cells = CellsOf(text, start, end, delimiter);
            var names = cells.FindIndex(cell => NameHeadings.Contains(WordsOf(text, cell)));
            var kinds = cells.ConvertAll(cell => KindOf(WordsOf(text, cell)));
            var told = kinds.FindIndex(kind => kind is not null);

            if (names >= 0 && told >= 0 && kinds[told] is { } what)
            {
                return new Heading(delimiter, names, told, what);
            }
        }

        return null;
    }

    private static TextFindingKind? KindOf(string heading) =>
        heading switch
        {
            _ when heading is "age" or "ages" || heading.StartsWith("age ", StringComparison.Ordinal) =>
                TextFindingKind.NameWithAge,
            _ when BirthHeadings.Contains(heading) => TextFindingKind.DateOfBirth,
            _ when NhsHeadings.Contains(heading) => TextFindingKind.NhsNumber,
            _ when PupilHeadings.Contains(heading) => TextFindingKind.Upn,
            _ => null,
        };

    private static TextFinding? FoundIn(string text, List<TextRange> cells, Heading heading)
    {
        if (cells.Count <= Math.Max(heading.Names, heading.Told))
        {
            return null;
        }

        var (name, told) = (cells[heading.Names], cells[heading.Told]);

        if (!IsPerson(text.AsSpan()[name.Start..name.End]) || !Tells(text.AsSpan()[told.Start..told.End], heading.Kind))
        {
            return null;
        }

        var start = Math.Min(name.Start, told.Start);
        var end = Math.Max(name.End, told.End);

        return new TextFinding(heading.Kind, start, end - start, text[start..end]);
    }

    /// <summary>Whether a cell may be the name of somebody: a word that begins with a letter and is no word of the field.</summary>
    private static bool IsPerson(ReadOnlySpan<char> cell)
    {
        foreach (var range in cell.Split(' '))
        {
            var word = cell[range].Trim("\"'.,;:()");

            if (word.Length > 0 && FieldWords.IsPseudonym(word))
            {
                return false;
            }

            if (word.Length > 1 && char.IsLetter(word[0]) && !FieldWords.IsNoName(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Tells(ReadOnlySpan<char> cell, TextFindingKind kind)
    {
        var digits = 0;

        foreach (var character in cell)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return kind switch
        {
            TextFindingKind.NameWithAge => digits is 1 or 2 && AgeOf(cell) <= OldestChild,
            // A date, or the number of days that a sheet keeps of one.
            TextFindingKind.DateOfBirth => digits >= 3,
            TextFindingKind.NhsNumber => digits >= 9,
            _ => digits >= 12,
        };
    }

    private static int AgeOf(ReadOnlySpan<char> cell)
    {
        var from = cell.IndexOfAnyInRange('0', '9');
        var to = from;

        while (to < cell.Length && char.IsAsciiDigit(cell[to]))
        {
            to++;
        }

        return int.Parse(cell[from..to], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string WordsOf(string text, TextRange cell) =>
        text[cell.Start..cell.End]
            .Trim('"', ' ', ':', '*', '\'')
            .Replace('’', '\'')
            .Replace('_', ' ')
            .ToLowerInvariant();

    /// <summary>The cells of a line, without the space around them. A delimiter between quotation marks is a part of its cell.</summary>
    private static List<TextRange> CellsOf(string text, int start, int end, char delimiter)
    {
        var cells = new List<TextRange>();
        var (from, isQuoted) = (start, false);

        for (var i = start; i <= end && cells.Count < MostCells; i++)
        {
            if (i < end && text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (i == end || (text[i] == delimiter && !isQuoted))
            {
                cells.Add(Trimmed(text, from, i));
                from = i + 1;
            }
        }

        return cells;
    }

    private static TextRange Trimmed(string text, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] == '"'))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] == '"'))
        {
            to--;
        }

        return new TextRange(from, to);
    }

    private static FrozenSet<string> Set(string headings) =>
        headings
            .Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The heading of a table of children.</summary>
    /// <param name="Delimiter">What stands between its cells.</param>
    /// <param name="Names">In which cell the names are.</param>
    /// <param name="Told">In which cell stands what tells who a child is.</param>
    /// <param name="Kind">What that is.</param>
    private sealed record Heading(char Delimiter, int Names, int Told, TextFindingKind Kind);
}
