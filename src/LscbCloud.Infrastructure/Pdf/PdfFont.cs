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
