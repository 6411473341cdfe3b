namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Reads the fonts of a file, each once.</summary>
internal sealed class PdfFonts(PdfObjects objects, PdfBudget budget)
{
    private const double Thousandth = 0.001;
    private const int Symbolic = 4;
    private const int CodesOfSimple = 256;
    private const int MostCode = 0xffff;

    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);

    public PdfFont? Of(IPdfValue? value)
    {
        if (objects.DictionaryOf(value) is not { } font)
        {
            return null;
        }

        if (!_fonts.TryGetValue(font, out var read))
        {
            read = objects.NameOf(font["Subtype"]) is "Type0" ? Composite(font) : Simple(font);
            _fonts[font] = read;
        }

        return read;
    }

    /// <summary>A font of 256 codes: letters by its own map, else by its encoding.</summary>
    private PdfFont Simple(PdfDictionary font)
    {
        var map = MapOf(font["ToUnicode"]);
        var encoding = EncodingOf(font);
        var widths = WidthsOf(font);

        return new PdfFont(
            PdfCodes.One,
            code => map?.LettersOf(code) ?? encoding?.LettersOf(code),
            code => code < CodesOfSimple ? widths[code] : 0
        );
    }

    private PdfEncoding? EncodingOf(PdfDictionary font)
    {
        var name = objects.NameOf(font["BaseFont"]) ?? "";

        if (PdfEncoding.IsOfSigns(name))
        {
            return PdfEncoding.Signs;
        }

        var descriptor = objects.DictionaryOf(font["FontDescriptor"]);
        var isSymbolic = ((int)(objects.NumberOf(descriptor?["Flags"]) ?? 0) & Symbolic) != 0;
        var own = objects.Of(font["Encoding"]);
        var named = objects.NameOf(own is PdfDictionary dictionary ? dictionary["BaseEncoding"] : own);
        // What the font brings along counts where nothing else is named, and what the file changes of it counts before both.
        var program = named is null ? objects.Of(descriptor?["FontFile"]) as PdfStream : null;
        IReadOnlyList<IPdfValue> differences =
        [
            .. program is null ? [] : PdfFontProgram.NamesOf(objects.Unpack(program).Content, budget),
            .. objects.ListOf((own as PdfDictionary)?["Differences"]),
        ];

        // A font with signs of its own and nothing said of them: only the program that wrote it knew.
        if (isSymbolic && named is null && differences.Count == 0)
        {
            return null;
        }

        return PdfEncoding.Of(named, differences, hasBase: named is not null || !isSymbolic);
    }

    private double[] WidthsOf(PdfDictionary font)
    {
        var widths = new double[CodesOfSimple];
        var given = objects.ListOf(font["Widths"]);
        var first = (int)(objects.NumberOf(font["FirstChar"]) ?? 0);
        var descriptor = objects.DictionaryOf(font["FontDescriptor"]);
        var missing = objects.NumberOf(descriptor?["MissingWidth"]);
        var name = objects.NameOf(font["BaseFont"]) ?? "";
        // Fonts of drawings bring their own measure along.
        var matrix = PdfMatrix.Of(objects.ListOf(font["FontMatrix"]));
        var unit = matrix == PdfMatrix.Same ? Thousandth : matrix.A;

        for (var code = 0; code < CodesOfSimple; code++)
        {
            var at = (long)code - first;
            widths[code] =
                at >= 0 && at < given.Count && objects.NumberOf(given[(int)at]) is { } width
                    ? width * unit
                    : (missing ?? PdfWidths.Of(name, code)) * Thousandth;
        }

        return widths;
    }

    /// <summary>A font of many codes. Its codes are places in the font, so letters come from its own map only.</summary>
    private PdfFont Composite(PdfDictionary font)
    {
        var map = MapOf(font["ToUnicode"]);
        var encoding = objects.NameOf(font["Encoding"]);
        var codes = (encoding is null ? MapOf(font["Encoding"])?.Codes : null) ?? PdfCodes.Two;
        var isUnicode =
            encoding is not null
            && (
                encoding.Contains("UCS2", StringComparison.Ordinal)
                || encoding.Contains("UTF16", StringComparison.Ordinal)
            );
        var descendant = objects.ListOf(font["DescendantFonts"]) is [var first, ..]
            ? objects.DictionaryOf(first)
            : null;
        var usual = objects.NumberOf(descendant?["DW"]) ?? 1000;
        var widths = WidthsOfPlaces(objects.ListOf(descendant?["W"]));

        return new PdfFont(
            codes,
            code => map?.LettersOf(code) ?? (isUnicode ? LetterOf(code) : null),
            code => widths.GetValueOrDefault(code, usual) * Thousandth
        );
    }

    /// <summary>Widths as <c>first [w w w]</c> or <c>first last w</c>.</summary>
    private Dictionary<int, double> WidthsOfPlaces(IReadOnlyList<IPdfValue> values)
    {
        var widths = new Dictionary<int, double>();

        var at = 0;

        while (at + 1 < values.Count && !budget.IsSpent)
        {
            var first = (int)Math.Clamp(objects.NumberOf(values[at]) ?? 0, 0, MostCode);

            if (objects.Of(values[at + 1]) is PdfList { Items: var each })
            {
                Fill(widths, first, first + Math.Min(each.Count, MostCode) - 1, place => objects.NumberOf(each[place]));
            }
            else if (at + 2 < values.Count)
            {
                var last = (int)Math.Clamp(objects.NumberOf(values[at + 1]) ?? 0, 0, MostCode);
                var width = objects.NumberOf(values[at + 2]);
                Fill(widths, first, last, _ => width);
                at++;
            }

            at += 2;
        }

        return widths;
    }

    private void Fill(Dictionary<int, double> widths, int first, int last, Func<int, double?> width)
    {
        const int costOfEntry = 16;

        for (var place = first; place <= last && budget.Work(costOfEntry); place++)
        {
            if (width(place - first) is { } given && budget.HoldEntry())
            {
                widths[place] = given;
            }
        }
    }

    private PdfCodeMap? MapOf(IPdfValue? value) =>
        objects.Of(value) is PdfStream stream ? PdfCodeMap.Read(objects.Unpack(stream).Content, budget) : null;

    private static string? LetterOf(int code) =>
        char.IsSurrogate((char)code) || code == 0 ? null : ((char)code).ToString();
}
