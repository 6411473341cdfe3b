using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <inheritdoc/>
internal sealed class FileInspector : IFileInspector
{
    /// <summary>More text than this is not looked through: some two thousand pages.</summary>
    internal const int MostText = 4_000_000;

    public FileInspection Inspect(string ending, ReadOnlyMemory<byte> content) =>
        ending switch
        {
            ".pdf" => PdfFile.Inspect(content),
            ".docx" => OfficePackage.Inspect(FileKind.Docx, content),
            ".xlsx" => OfficePackage.Inspect(FileKind.Xlsx, content),
            ".pptx" => OfficePackage.Inspect(FileKind.Pptx, content),
            ".png" => Picture.Png(content.Span),
            ".jpg" or ".jpeg" => Picture.Jpeg(content.Span),
            ".csv" => PlainFile.Inspect(FileKind.Csv, content.Span),
            ".txt" => PlainFile.Inspect(FileKind.Txt, content.Span),
            ".docm" or ".xlsm" or ".pptm" or ".xlsb" or ".dotm" => FileInspection.Refused(FileSentences.Macros),
            _ => FileInspection.Refused(FileSentences.UnknownKind),
        };

    /// <summary>Whether a file ends as a package does: what is one thing from its beginning and another from its end is neither.</summary>
    internal static bool EndsAsPackage(ReadOnlySpan<byte> content)
    {
        const int longestEnd = 65_557;

        return content[Math.Max(0, content.Length - longestEnd)..].IndexOf("PK\x05\x06"u8) >= 0;
    }
}
