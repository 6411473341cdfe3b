using System.Runtime.InteropServices;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Tells which letters the codes of a font are, and how wide.</summary>
/// <param name="codes">How codes are cut.</param>
/// <param name="letters">The letters of a code; nothing where nobody can tell.</param>
/// <param name="width">The width of a code, where 1 is the size of the font.</param>
internal sealed class PdfFont(PdfCodes codes, Func<int, string?> letters, Func<int, double> width)
{
    private const int SpaceCode = 32;
    private const double UsualWidth = 0.5;

    /// <summary>A font that the file names and does not have.</summary>
    public static PdfFont Unknown { get; } = new(PdfCodes.One, _ => null, _ => UsualWidth);

    public IEnumerable<PdfGlyph> Read(PdfString text)
    {
        var at = 0;
        var bytes = text.Bytes.ToArray();

        while (at < bytes.Length)
        {
            var length = Math.Min(codes.LengthOf(bytes[at]), bytes.Length - at);
            var code = 0;

            for (var i = 0; i < length; i++)
            {
                code = (code << 8) | bytes[at + i];
            }

            at += length;

            yield return new PdfGlyph(letters(code), width(code), length == 1 && code == SpaceCode);
        }
    }
}

/// <summary>A shape of a font.</summary>
/// <param name="EmailTemplates">What it says; nothing where nobody can tell.</param>
/// <param name="Width">How wide it is, where 1 is the size of the font.</param>
/// <param name="IsSpaceCode">Whether the gap between words is added to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfGlyph(string? EmailTemplates, double Width, bool IsSpaceCode);

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
