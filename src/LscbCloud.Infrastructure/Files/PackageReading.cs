using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Unpacks a package once, never more than a bound, and gathers its words.</summary>
internal sealed class PackageReading
{
    private const int MostEntries = 4000;
    private const long MostUnpacked = 100L * 1024 * 1024;

    private const string ContentTypes = "[Content_Types].xml";

    // What documents, sheets and slides are made of: markup, pictures, fonts.
    private static readonly FrozenSet<string> Parts = new[]
    {
        ".xml",
        ".rels",
        ".vml",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".emf",
        ".wmf",
        ".bmp",
        ".tif",
        ".tiff",
        ".svg",
        ".wdp",
        ".odttf",
        ".fntdata",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string SharedTexts = "xl/sharedStrings.xml";

    private readonly StringBuilder _text = new();
    private IReadOnlyList<string>? _shared;
    private long _unpacked;

    public string Text => _text.ToString();

    /// <summary>Reads everything; gives what is wrong, or nothing.</summary>
    public string? Read(ZipArchive zip, FileKind kind)
    {
        if (zip.Entries.Count > MostEntries)
        {
            return FileSentences.TooMuchInside;
        }

        if (zip.Entries.FirstOrDefault(e => e.FullName == ContentTypes) is not { } types)
        {
            return FileSentences.OtherContent;
        }

        if (Unpack(types) is not { } declared)
        {
            return FileSentences.TooMuchInside;
        }

        return (PackageText.IsShallow(declared) ? null : FileSentences.TooMuchInside)
            ?? ProblemOfTypes(Encoding.UTF8.GetString(declared), kind)
            // The texts of a workbook come before the cells that name them.
            ?? zip.Entries.Where(entry => entry != types)
                .OrderByDescending(entry => entry.FullName == SharedTexts)
                .Select(ProblemOf)
                .FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOfTypes(string declared, FileKind kind)
    {
        if (
            declared.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || declared.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        )
        {
            return FileSentences.Macros;
        }

        var main = kind switch
        {
            FileKind.Docx => "wordprocessingml.document.main+xml",
            FileKind.Xlsx => "spreadsheetml.sheet.main+xml",
            _ => "presentationml.presentation.main+xml",
        };

        return declared.Contains(main, StringComparison.Ordinal) ? null : FileSentences.OtherContent;
    }

    private string? ProblemOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName;

        if (name.EndsWith('/'))
        {
            return null;
        }

        if (
            name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            || name.Contains("activeX", StringComparison.OrdinalIgnoreCase)
            || name.Contains("macrosheets", StringComparison.OrdinalIgnoreCase)
        )
        {
            return FileSentences.Macros;
        }

        var ending = Path.GetExtension(name);
        var isSettings = name.Contains("/printerSettings/", StringComparison.OrdinalIgnoreCase);

        if (!Parts.Contains(ending) && !isSettings)
        {
            return FileSentences.FilesInside;
        }

        if (Unpack(entry) is not { } content)
        {
            return FileSentences.TooMuchInside;
        }

        return !IsMarkup(ending) || IsBounded(name, content) ? null : FileSentences.TooMuchInside;
    }

    /// <summary>Parts that are read as XML, by us or by the library that opens packages.</summary>
    private static bool IsMarkup(string ending) =>
        string.Equals(ending, ".xml", StringComparison.OrdinalIgnoreCase)
        || string.Equals(ending, ".rels", StringComparison.OrdinalIgnoreCase);

    private bool IsBounded(string name, byte[] content)
    {
        if (!PackageText.HasText(name) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return PackageText.IsShallow(content);
        }

        var isBounded = PackageText.Gather(content, _text, FileInspector.MostText, _shared);

        if (isBounded && name == SharedTexts)
        {
            _shared = PackageText.Shared(content);
        }

        return isBounded;
    }

    /// <summary>The bytes of an entry as they really are, whatever it says of its size; nothing where the bound is passed.</summary>
    private byte[]? Unpack(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[81_920];

        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            _unpacked += read;

            if (_unpacked > MostUnpacked)
            {
                return null;
            }

            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }
}
