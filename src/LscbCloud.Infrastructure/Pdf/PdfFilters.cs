namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Unpacks streams. Filters of pictures are none of it: no words are read from pictures.</summary>
internal static class PdfFilters
{
    /// <summary>What comes out, and whether it is all: not where the filter is unknown, the data are damaged or the budget is spent.</summary>
    public static (ReadOnlyMemory<byte> Content, bool IsWhole) Unpack(
        string filter,
        ReadOnlyMemory<byte> packed,
        PdfBudget budget
    ) =>
        filter switch
        {
            "FlateDecode" or "Fl" => PdfFlate.Unpack(packed, budget),
            "LZWDecode" or "LZW" => PdfLzw.Unpack(packed.Span, budget),
            "ASCIIHexDecode" or "AHx" => Hexadecimal(packed, budget),
            "ASCII85Decode" or "A85" => Base85(packed.Span, budget),
            _ => (ReadOnlyMemory<byte>.Empty, false),
        };

    private static (ReadOnlyMemory<byte> Content, bool IsWhole) Hexadecimal(
        ReadOnlyMemory<byte> packed,
        PdfBudget budget
    )
    {
        var unpacked = PdfStrings.InHexadecimal(packed.Span, new PdfScanner(packed, budget) { Position = -1 });

        return (unpacked, budget.Unpack(unpacked.Length, unpacked.Length));
    }

    /// <summary>Five characters for four bytes; <c>z</c> for four zeros; <c>~</c> ends it.</summary>
    private static (ReadOnlyMemory<byte> Content, bool IsWhole) Base85(ReadOnlySpan<byte> packed, PdfBudget budget)
    {
        const int group = 5;
        var unpacked = new List<byte>(packed.Length);
        var (count, value) = (0, 0u);

        foreach (var character in packed)
        {
            if (character is (byte)'~')
            {
                break;
            }

            if (character is (byte)'z' && count == 0)
            {
                unpacked.AddRange([0, 0, 0, 0]);
            }
            else if (character is >= (byte)'!' and <= (byte)'u')
            {
                value = unchecked((value * 85) + character - '!');
                count++;
            }

            if (count == group)
            {
                unpacked.AddRange([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
                (count, value) = (0, 0);
            }
        }

        var left = count - 1;

        for (; count is > 0 and < group; count++)
        {
            value = unchecked((value * 85) + 84);
        }

        for (var at = 0; at < left; at++)
        {
            unpacked.Add((byte)(value >> (24 - (8 * at))));
        }

        return (unpacked.ToArray(), budget.Unpack(unpacked.Count, unpacked.Count));
    }
}
