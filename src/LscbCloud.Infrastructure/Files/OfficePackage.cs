using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Word, Excel and PowerPoint files: what is inside, that it unpacks to a bounded size, and its words.</summary>
internal static class OfficePackage
{
    private static ReadOnlySpan<byte> PackageStart => "PK\x03\x04"u8;

    // What older Office files and encrypted newer ones begin with.
    private static ReadOnlySpan<byte> CompoundStart => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

    public static FileInspection Inspect(FileKind kind, ReadOnlyMemory<byte> content)
    {
        if (content.Span.StartsWith(CompoundStart))
        {
            return FileInspection.Refused(
                content.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                    ? FileSentences.Protected
                    : FileSentences.OtherContent
            );
        }

        if (!content.Span.StartsWith(PackageStart))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        try
        {
            return Open(kind, content);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or NotSupportedException)
        {
            return FileInspection.Refused(FileSentences.Damaged);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FormatException or ArgumentException)
        {
            return FileInspection.Refused(FileSentences.Damaged);
        }
    }

    private static FileInspection Open(FileKind kind, ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        var reading = new PackageReading();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (reading.Read(zip, kind) is { } problem)
            {
                return FileInspection.Refused(problem);
            }
        }

        stream.Position = 0;

        return HasMainPart(kind, stream)
            ? FileInspection.Taken(kind, reading.Text)
            : FileInspection.Refused(FileSentences.OtherContent);
    }

    /// <summary>Whether the library that writes our own files opens it, and finds what the kind is about.</summary>
    private static bool HasMainPart(FileKind kind, Stream stream)
    {
        using OpenXmlPackage package = kind switch
        {
            FileKind.Docx => WordprocessingDocument.Open(stream, isEditable: false),
            FileKind.Xlsx => SpreadsheetDocument.Open(stream, isEditable: false),
            _ => PresentationDocument.Open(stream, isEditable: false),
        };

        return package switch
        {
            WordprocessingDocument word => word.MainDocumentPart is not null,
            SpreadsheetDocument sheet => sheet.WorkbookPart is not null,
            PresentationDocument slides => slides.PresentationPart is not null,
            _ => false,
        };
    }
}
