using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Pdf;

namespace LscbCloud.Infrastructure.Files;

/// <summary>PDF: what its first and last bytes and the names in it say, and its words.</summary>
internal static class PdfFile
{
    public static FileInspection Inspect(ReadOnlyMemory<byte> file)
    {
        var content = file.Span;

        if (!content.StartsWith("%PDF-"u8))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        if (Has(content, "/Encrypt"u8))
        {
            return FileInspection.Refused(FileSentences.Protected);
        }

        if (Has(content, "/JavaScript"u8) || Has(content, "/Launch"u8))
        {
            return FileInspection.Refused(FileSentences.Macros);
        }

        if (Has(content, "/EmbeddedFile"u8) || Has(content, "/RichMedia"u8))
        {
            return FileInspection.Refused(FileSentences.FilesInside);
        }

        if (!content.TrimEnd(" \t\r\n\0"u8).EndsWith("%%EOF"u8))
        {
            return FileInspection.Refused(FileSentences.Damaged);
        }

        if (FileInspector.EndsAsPackage(content))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        var words = PdfReading.Read(file);

        return words.Problem is { } problem
            ? FileInspection.Refused(problem)
            : FileInspection.Taken(FileKind.Pdf, words.Text, words.Unread);
    }

    private static bool Has(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name) => content.IndexOf(name) >= 0;
}
