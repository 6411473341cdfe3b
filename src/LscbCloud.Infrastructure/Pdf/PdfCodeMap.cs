using System.Buffers;
using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>A map of codes that a font brings along: which letters each code is (ToUnicode), and how codes are cut.</summary>
internal sealed class PdfCodeMap
{
    private const int MostCode = 0xffff;

    // A code that is said to be one of these is said to be nothing.
    private static readonly SearchValues<char> Untold = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\ufffd"
    );

    private readonly Dictionary<int, string> _letters = [];
    private readonly List<(byte From, byte To, int Length)> _ranges = [];
    private readonly PdfBudget _budget;

    private PdfCodeMap(PdfBudget budget) => _budget = budget;

    /// <summary>How codes are cut; nothing where the map does not say.</summary>
    public PdfCodes? Codes => _ranges.Count > 0 ? PdfCodes.Of(_ranges) : null;

    public static PdfCodeMap Read(ReadOnlyMemory<byte> content, PdfBudget budget)
    {
        var map = new PdfCodeMap(budget);
        var parser = new PdfParser(new PdfScanner(content, budget), budget);
        var held = budget.Held;
        var values = new List<IPdfValue>();

        while (parser.Next() is { } value)
        {
            if (value is PdfWord { Word: var word })
            {
                map.Take(word, values);
                budget.LetGo(held);
                values.Clear();
            }
            else
            {
                values.Add(value);
            }
        }

        return map;
    }

    public string? LettersOf(int code) => _letters.GetValueOrDefault(code);

    private void Take(string word, List<IPdfValue> values)
    {
        switch (word)
        {
            case "endcodespacerange":
                AddRanges(values);
                break;
            case "endbfchar":
                AddLetters(values);
                break;
            case "endbfrange":
                AddRows(values);
                break;
        }
    }

    private void AddRanges(List<IPdfValue> values)
    {
        for (var at = 0; at + 1 < values.Count; at += 2)
        {
            if (
                values[at] is PdfString { Bytes: [var from, ..] low }
                && values[at + 1] is PdfString { Bytes: [var to, ..] }
            )
            {
                _ranges.Add((from, to, low.Length));
            }
        }
    }

    private void AddLetters(List<IPdfValue> values)
    {
        for (var at = 0; at + 1 < values.Count; at += 2)
        {
            if (values[at] is PdfString code && values[at + 1] is PdfString letters)
            {
                Add(CodeOf(code), TextOf(letters.Bytes, 0));
            }
        }
    }

    private void AddRows(List<IPdfValue> values)
    {
        for (var at = 0; at + 2 < values.Count; at += 3)
        {
            if (values[at] is PdfString from && values[at + 1] is PdfString to)
            {
                AddRow(CodeOf(from), Math.Min(CodeOf(to), MostCode), values[at + 2]);
            }
        }
    }

    private void AddRow(int from, int to, IPdfValue letters)
    {
        for (var code = from; code <= to && !_budget.IsSpent; code++)
        {
            if (letters is PdfString first)
            {
                Add(code, TextOf(first.Bytes, code - from));
            }
            else if (letters is PdfList { Items: var each } && code - from < each.Count)
            {
                Add(code, each[code - from] is PdfString one ? TextOf(one.Bytes, 0) : "");
            }
        }
    }

    private void Add(int code, string letters)
    {
        const int costOfEntry = 16;
        var isTold = letters.AsSpan().ContainsAnyExcept(Untold);

        if (code <= MostCode && isTold && _budget.Work(costOfEntry) && _budget.HoldEntry())
        {
            _letters[code] = letters;
        }
    }

    private static int CodeOf(PdfString code)
    {
        var number = 0;

        foreach (var value in code.Bytes)
        {
            number = number > MostCode ? number : (number << 8) | value;
        }

        return number;
    }

    /// <summary>UTF-16, its last unit raised by how far a code is from the first of its row.</summary>
    private static string TextOf(ReadOnlySpan<byte> bytes, int further)
    {
        if (bytes.Length == 1)
        {
            return ((char)(bytes[0] + further)).ToString();
        }

        var units = Encoding.BigEndianUnicode.GetString(bytes).ToCharArray();

        if (units.Length > 0)
        {
            units[^1] = (char)(units[^1] + further);
        }

        return new string(units);
    }
}
