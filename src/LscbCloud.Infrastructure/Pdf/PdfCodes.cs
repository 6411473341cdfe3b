namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Of how many bytes the codes of a font are, by the first of them.</summary>
internal sealed class PdfCodes
{
    private readonly byte[] _lengths = new byte[256];

    private PdfCodes(byte length) => Array.Fill(_lengths, length);

    public static PdfCodes One { get; } = new(1);

    public static PdfCodes Two { get; } = new(2);

    /// <summary>As a map of codes says it: from one first byte to another, so many bytes.</summary>
    public static PdfCodes Of(IReadOnlyList<(byte From, byte To, int Length)> ranges)
    {
        var codes = new PdfCodes(2);

        foreach (var (from, to, length) in ranges)
        {
            for (int first = from; first <= to; first++)
            {
                codes._lengths[first] = (byte)Math.Clamp(length, 1, 4);
            }
        }

        return codes;
    }

    public int LengthOf(byte first) => _lengths[first];
}
