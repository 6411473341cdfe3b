namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Puts lists, dictionaries and references together. What is nested deeper than any program writes it ends the reading.</summary>
internal sealed class PdfParser(PdfScanner scanner, PdfBudget budget)
{
    private const int MostDepth = 60;

    public PdfScanner Scanner => scanner;

    /// <summary>The next value or word; nothing at the end.</summary>
    public IPdfValue? Next() => Whole(scanner.Next(), depth: 0);

    /// <summary>The values up to one of the words that end them, or to the end; and that word.</summary>
    public (IReadOnlyList<IPdfValue> Values, string End) Until(params ReadOnlySpan<string> ends) =>
        Items(ends, depth: 0);

    private IPdfValue? Whole(IPdfValue? first, int depth)
    {
        if (first is null || !budget.Hold())
        {
            return null;
        }

        if (depth > MostDepth)
        {
            budget.Spend();

            return null;
        }

        return first switch
        {
            PdfWord { Word: "[" } => new PdfList(Items(["]"], depth).Values),
            PdfWord { Word: "<<" } => DictionaryOf(Items([">>"], depth).Values),
            _ => first,
        };
    }

    private (IReadOnlyList<IPdfValue> Values, string End) Items(ReadOnlySpan<string> ends, int depth)
    {
        var items = new List<IPdfValue>();

        while (Whole(scanner.Next(), depth + 1) is { } value)
        {
            if (value is PdfWord { Word: var word } && ends.Contains(word))
            {
                return (items, word);
            }

            var isReference = value is PdfWord { Word: "R" } && items is [.., PdfNumber, PdfNumber];

            if (isReference && items[^2] is PdfNumber number)
            {
                items.RemoveRange(items.Count - 2, 2);
                items.Add(new PdfReference(number.Whole));
            }
            else
            {
                items.Add(value);
            }
        }

        return (items, "");
    }

    private static PdfDictionary DictionaryOf(IReadOnlyList<IPdfValue> items)
    {
        var entries = new Dictionary<string, IPdfValue>(StringComparer.Ordinal);

        var at = 0;

        while (at + 1 < items.Count)
        {
            if (items[at] is PdfName key)
            {
                entries[key.Value] = items[at + 1];
                at++;
            }

            at++;
        }

        return new PdfDictionary(entries);
    }
}
