using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The packing of almost all programs. A stream that was cut off unpacks without a word, so its sum is looked at too.</summary>
internal static class PdfFlate
{
    private const int Piece = 81_920;

    public static (ReadOnlyMemory<byte> Content, bool IsWhole) Unpack(ReadOnlyMemory<byte> packed, PdfBudget budget)
    {
        var unpacked = new ArrayBufferWriter<byte>();

        try
        {
            using var from = new MemoryStream(packed.ToArray(), writable: false);
            using var inflated = new ZLibStream(from, CompressionMode.Decompress);
            var read = inflated.Read(unpacked.GetSpan(Piece)[..Piece]);

            while (read > 0)
            {
                unpacked.Advance(read);

                if (!budget.Unpack(read, unpacked.WrittenCount))
                {
                    return (ReadOnlyMemory<byte>.Empty, false);
                }

                read = inflated.Read(unpacked.GetSpan(Piece)[..Piece]);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return (unpacked.WrittenMemory, false);
        }

        return (unpacked.WrittenMemory, EndsWithSum(packed.Span, unpacked.WrittenSpan));
    }

    /// <summary>Whether the sum of what was unpacked (Adler-32, RFC 1950) ends the stream; a few bytes of a line's end may follow it.</summary>
    private static bool EndsWithSum(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> unpacked)
    {
        const int longestEnd = 16;
        Span<byte> sum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(sum, SumOf(unpacked));

        return packed[Math.Max(0, packed.Length - longestEnd)..].IndexOf(sum) >= 0;
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        const uint modulus = 65_521;
        // As many as can be added before a sum has to be made smaller.
        const int most = 5552;
        var (low, high) = (1u, 0u);

        while (!bytes.IsEmpty)
        {
            foreach (var value in bytes[..Math.Min(most, bytes.Length)])
            {
                low += value;
                high += low;
            }

            (low, high) = (low % modulus, high % modulus);
            bytes = bytes[Math.Min(most, bytes.Length)..];
        }

        return (high << 16) | low;
    }
}
