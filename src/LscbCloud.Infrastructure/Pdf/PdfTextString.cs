using System.Text;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>Reads texts that are said of a document, such as its title.</summary>
internal static class PdfTextString
{
    private const int FirstSpecial = 0x80;

    // PDFDocEncoding from 0x80 to 0xA0, where it is not Latin-1.
    private const string Special = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž €";

    public static string TextOf(PdfString value)
    {
        var bytes = value.Bytes;

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        return bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetString(bytes[3..]) : InDocEncoding(bytes);
    }

    private static string InDocEncoding(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);

        foreach (var code in bytes)
        {
            var at = code - FirstSpecial;
            _ = text.Append(at >= 0 && at < Special.Length ? Special[at] : (char)code);
        }

        return text.ToString();
    }
}
