namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The packing of older programs: codes of 9 to 12 bits, each a row of bytes that has come before.</summary>
internal static class PdfLzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int First = 258;
    private const int MostRows = 4096;
    private const int LeastBits = 9;
    private const int MostBits = 12;

    public static (ReadOnlyMemory<byte> Content, bool IsWhole) Unpack(ReadOnlySpan<byte> packed, PdfBudget budget)
    {
        var unpacked = new List<byte>();
        // Each row is a piece of what was unpacked already: where it begins, and how long it is.
        var rows = new (int Start, int Length)[MostRows];
        var (next, bits, held, count) = (First, LeastBits, 0, 0);
        (int Start, int Length)? last = null;

        foreach (var value in packed)
        {
            held = ((held << 8) | value) & 0xff_ffff;
            count += 8;

            if (count < bits)
            {
                continue;
            }

            count -= bits;
            var code = (held >> count) & ((1 << bits) - 1);

            if (code == End)
            {
                return (unpacked.ToArray(), true);
            }

            if (code == Clear)
            {
                (next, bits, last) = (First, LeastBits, null);
                continue;
            }

            var start = unpacked.Count;

            if (!Write(code, next, rows, last, unpacked) || !budget.Unpack(unpacked.Count - start, unpacked.Count))
            {
                return (unpacked.ToArray(), false);
            }

            if (last is { } before && next < MostRows)
            {
                rows[next++] = (before.Start, before.Length + 1);
            }

            last = (start, unpacked.Count - start);
            bits = BitsFor(next + 1);
        }

        return (unpacked.ToArray(), true);
    }

    /// <summary>Writes the row of a code; false where there can be none.</summary>
    private static bool Write(
        int code,
        int next,
        (int Start, int Length)[] rows,
        (int Start, int Length)? last,
        List<byte> unpacked
    )
    {
        if (code < Clear)
        {
            unpacked.Add((byte)code);

            return true;
        }

        // A code that is only now being made is the last row and its first byte again.
        var isNew = code == next && last is not null;
        var (start, length) = isNew
            ? (last.GetValueOrDefault().Start, last.GetValueOrDefault().Length + 1)
            : rows[code];

        for (var at = 0; at < length; at++)
        {
            unpacked.Add(unpacked[start + at]);
        }

        return isNew || code < next;
    }

    private static int BitsFor(int rows)
    {
        var bits = LeastBits;

        while (bits < MostBits && rows >= 1 << bits)
        {
            bits++;
        }

        return bits;
    }
}
