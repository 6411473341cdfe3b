using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>PDF files, written by hand: every character of a text here is one byte of the file.</summary>
internal static class PdfGiven
{
    public const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>A file of one page.</summary>
    /// <param name="content">What the page draws, as a stream or as operators.</param>
    /// <param name="font">The font that is called F1; F2 is Helvetica.</param>
    /// <param name="more">Objects from number 6 on; the first of them is called X1.</param>
    public static byte[] Page(string content, string font = Helvetica, params string[] more) =>
        File([
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 << /BaseFont /Helvetica >> >> /XObject << /X1 6 0 R >> >> >>",
            content.Contains("endstream", StringComparison.Ordinal) ? content : Stream(content),
            font,
            .. more,
        ]);

    /// <summary>A file of numbered objects, the first of which is its catalogue.</summary>
    public static byte[] File(params string[] objects) => File("", objects);

    public static byte[] File(string trailer, string[] objects)
    {
        var numbered = objects.Select((text, at) => $"{at + 1} 0 obj\n{text}\nendobj\n");

        return FileGiven.Bytes(
            $"%PDF-1.7\n{string.Concat(numbered)}trailer\n<< /Root 1 0 R {trailer} >>\nstartxref\n0\n%%EOF\n"
        );
    }

    /// <summary>Text at a place, in the font F1 of 10 points.</summary>
    public static string Text(string shown) => $"BT /F1 10 Tf 50 700 Td {shown} ET";

    public static string Stream(string content, string entries = "") =>
        $"<< /Length {content.Length.ToString(CultureInfo.InvariantCulture)} {entries} >>\nstream\n{content}\nendstream";

    /// <summary>A stream as almost all programs write it.</summary>
    public static string Packed(string content, string entries = "") =>
        Stream(Encoding.Latin1.GetString(Deflate(content)), $"/Filter /FlateDecode {entries}");

    public static byte[] Deflate(string content)
    {
        using var packed = new MemoryStream();

        using (var deflated = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflated.Write(FileGiven.Bytes(content));
        }

        return packed.ToArray();
    }

    /// <summary>Objects from number 1 on, packed into one stream.</summary>
    public static string PackedObjects(params string[] objects)
    {
        var heads = objects.Select(
            (_, at) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{at + 1} {objects.Take(at).Sum(text => text.Length + 1)} "
                )
        );
        var head = string.Concat(heads);

        return Packed(
            head + string.Join('\n', objects),
            string.Create(CultureInfo.InvariantCulture, $"/Type /ObjStm /N {objects.Length} /First {head.Length}")
        );
    }

    public static string InBase85(byte[] bytes)
    {
        var text = new StringBuilder();

        foreach (var four in bytes.Chunk(4))
        {
            var value = four.Concat(new byte[4]).Take(4).Aggregate(0u, (sum, one) => (sum << 8) | one);
            var figures = new char[5];

            for (var at = 4; at >= 0; at--)
            {
                figures[at] = (char)('!' + (value % 85));
                value /= 85;
            }

            _ = text.Append(figures, 0, four.Length + 1);
        }

        return text.Append("~>").ToString();
    }
}
