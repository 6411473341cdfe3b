namespace LscbCloud.Infrastructure.Pdf;

/// <summary>What a font of the kind that PostScript had says of its codes itself: <c>dup 46 /period put</c>.</summary>
internal static class PdfFontProgram
{
    /// <summary>A code and the name of its shape, one pair after another.</summary>
    public static IReadOnlyList<IPdfValue> NamesOf(ReadOnlyMemory<byte> program, PdfBudget budget)
    {
        const int codes = 256;
        var names = new List<IPdfValue>();
        var end = program.Span.IndexOf("eexec"u8);
        var scanner = new PdfScanner(end < 0 ? program : program[..end], budget);

        while (scanner.Next() is { } value && names.Count < 2 * codes)
        {
            if (value is PdfWord { Word: "dup" } && scanner.Next() is PdfNumber code && scanner.Next() is PdfName shape)
            {
                names.Add(code);
                names.Add(shape);
            }
        }

        return names;
    }
}
