namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The two ways in which strings are written: in round brackets, and in hexadecimal figures.</summary>
internal static class PdfStrings
{
    /// <summary>The string that begins at the scanner's place, to the bracket that closes it or to the end.</summary>
    public static byte[] InBrackets(ReadOnlySpan<byte> bytes, PdfScanner scanner)
    {
        var read = new List<byte>();
        var (at, open) = (scanner.Position + 1, 1);

        while (at < bytes.Length)
        {
            var value = bytes[at++];
            open += value is (byte)'(' ? 1 : 0;
            open -= value is (byte)')' ? 1 : 0;

            if (open == 0)
            {
                break;
            }

            if (value is (byte)'\\')
            {
                at = Escaped(bytes, at, read);
            }
            else
            {
                read.Add(value);
            }
        }

        scanner.Position = at;

        return [.. read];
    }

    /// <summary>The string that begins at the scanner's place; a last figure without a second counts as if 0 followed.</summary>
    public static byte[] InHexadecimal(ReadOnlySpan<byte> bytes, PdfScanner scanner)
    {
        var read = new List<byte>();
        var at = scanner.Position + 1;
        byte? first = null;

        for (; at < bytes.Length && bytes[at] is not (byte)'>'; at++)
        {
            if (!char.IsAsciiHexDigit((char)bytes[at]))
            {
                continue;
            }

            if (first is { } figure)
            {
                read.Add(Pair(figure, bytes[at]));
            }

            first = first is null ? bytes[at] : null;
        }

        if (first is { } last)
        {
            read.Add(Pair(last, (byte)'0'));
        }

        scanner.Position = Math.Min(at + 1, bytes.Length);

        return [.. read];
    }

    /// <summary>The byte that two hexadecimal figures write.</summary>
    public static byte Pair(byte high, byte low) => (byte)((FigureOf(high) << 4) | FigureOf(low));

    private static int FigureOf(byte figure) => char.IsAsciiDigit((char)figure) ? figure - '0' : (figure & 0xf) + 9;

    /// <summary>Reads what follows a backslash; gives the place after it.</summary>
    private static int Escaped(ReadOnlySpan<byte> bytes, int at, List<byte> read)
    {
        if (at >= bytes.Length)
        {
            return at;
        }

        var value = bytes[at];

        if (value is >= (byte)'0' and <= (byte)'7')
        {
            return Octal(bytes, at, read);
        }

        if (value is (byte)'\r' or (byte)'\n')
        {
            // The line goes on.
            return value is (byte)'\r' && at + 1 < bytes.Length && bytes[at + 1] is (byte)'\n' ? at + 2 : at + 1;
        }

        read.Add(
            value switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                _ => value,
            }
        );

        return at + 1;
    }

    private static int Octal(ReadOnlySpan<byte> bytes, int start, List<byte> read)
    {
        var (at, code) = (start, 0);

        while (at < bytes.Length && at < start + 3 && bytes[at] is >= (byte)'0' and <= (byte)'7')
        {
            code = (code * 8) + bytes[at] - '0';
            at++;
        }

        read.Add((byte)code);

        return at;
    }
}
