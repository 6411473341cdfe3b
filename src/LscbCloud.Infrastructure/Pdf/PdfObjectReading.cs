namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Finds the objects of a file, plain ones and those packed into streams of objects, in the order in which they stand.</summary>
internal sealed class PdfObjectReading(ReadOnlyMemory<byte> file, PdfBudget budget)
{
    private readonly PdfObjects _objects = new(budget);
    private readonly PdfParser _parser = new(new PdfScanner(file, budget), budget);

    public PdfObjects Read()
    {
        var (at, found) = (0, NextObject(0));

        while (!budget.IsSpent && at < file.Length)
        {
            // Looked for once only, however many trailers stand before it.
            found = found < at ? NextObject(at) : found;
            var trailer = file.Span[at..found].IndexOf("trailer"u8);

            if (trailer >= 0)
            {
                at = ReadTrailer(at + trailer + "trailer".Length);
            }
            else
            {
                at = found < file.Length ? ReadObject(found) : found;
            }
        }

        return _objects;
    }

    /// <summary>The place of the next word that begins an object; the end of the file where there is none.</summary>
    private int NextObject(int at)
    {
        var found = file.Span[at..].IndexOf("obj"u8);

        return found < 0 ? file.Length : at + found;
    }

    private int ReadTrailer(int at)
    {
        _parser.Scanner.Position = at;

        if (_parser.Next() is PdfDictionary trailer)
        {
            _objects.AddTrailer(trailer);
        }

        return Math.Max(at, _parser.Scanner.Position);
    }

    /// <summary>Reads the object whose word <c>obj</c> stands at a place; gives the place after it.</summary>
    private int ReadObject(int word)
    {
        var after = word + "obj".Length;

        if (NumberBefore(file.Span[..word]) is not { } number)
        {
            return after;
        }

        _parser.Scanner.Position = after;
        var (values, end) = _parser.Until("endobj", "stream", "obj");
        var position = _parser.Scanner.Position;

        if (values.Count > 0 && end is not "stream")
        {
            _objects.Add(number, values[0]);
        }

        if (end is "stream" && values is [PdfDictionary dictionary, ..])
        {
            return ReadStream(number, dictionary, position);
        }

        // The end of an object may be missing: the next one begins before its own word.
        return end is "obj" ? position - "obj".Length : position;
    }

    private int ReadStream(int number, PdfDictionary dictionary, int at)
    {
        var bytes = file.Span;
        at += bytes[at..].StartsWith("\r"u8) ? 1 : 0;
        at += bytes[at..].StartsWith("\n"u8) ? 1 : 0;
        var length = LengthOf(bytes[at..], dictionary);
        var stream = new PdfStream(dictionary, file.Slice(at, length));
        _objects.Add(number, stream);

        if (dictionary.IsOfType("XRef"))
        {
            _objects.AddTrailer(dictionary);
        }

        if (dictionary.IsOfType("ObjStm"))
        {
            ReadObjects(stream);
        }

        return at + length;
    }

    /// <summary>The length that the dictionary says, where the stream really ends there; else up to the word that ends it.</summary>
    private int LengthOf(ReadOnlySpan<byte> bytes, PdfDictionary dictionary)
    {
        var end = "endstream"u8;

        if (
            dictionary["Length"] is PdfNumber { Whole: >= 0 and var said }
            && said <= bytes.Length
            && bytes[said..].TrimStart("\r\n \t\0"u8).StartsWith(end)
        )
        {
            return said;
        }

        var found = bytes.IndexOf(end);
        var length = found < 0 ? bytes.Length : found;
        _ = budget.Work(length);

        return length;
    }

    private void ReadObjects(PdfStream stream)
    {
        var (content, isWhole) = _objects.Unpack(stream);

        if (!isWhole)
        {
            _objects.Miss();
        }

        var first = stream.Dictionary["First"] is PdfNumber { Whole: > 0 and var said } ? said : 0;
        var heads = new PdfScanner(content[..Math.Min(first, content.Length)], budget);
        var parser = new PdfParser(new PdfScanner(content, budget), budget);

        while (heads.Next() is PdfNumber number)
        {
            var offset = heads.Next() as PdfNumber;
            parser.Scanner.Position = (int)Math.Clamp((long)first + (offset?.Whole ?? 0), 0, content.Length);

            if (parser.Next() is { } value)
            {
                _objects.Add(number.Whole, value);
            }
        }
    }

    /// <summary>The number of an object, which stands two numbers before its word.</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> before)
    {
        var generation = LastNumber(ref before);

        return generation is null ? null : LastNumber(ref before);
    }

    private static int? LastNumber(ref ReadOnlySpan<byte> before)
    {
        const int mostSpace = 16;
        const int mostFigures = 9;
        var end = before.Length;

        while (end > 0 && before.Length - end < mostSpace && PdfScanner.IsSpace(before[end - 1]))
        {
            end--;
        }

        var start = end;

        while (start > 0 && end - start < mostFigures && char.IsAsciiDigit((char)before[start - 1]))
        {
            start--;
        }

        var figures = before[start..end];
        before = before[..start];

        return int.TryParse(figures, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
