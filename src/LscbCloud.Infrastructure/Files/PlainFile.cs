using System.Text;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>A file of plain text: a table with commas, or notes.</summary>
internal static class PlainFile
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static FileInspection Inspect(FileKind kind, ReadOnlySpan<byte> content)
    {
        var text = TextOf(content);

        if (text.AsSpan().ContainsAnyInRange('\0', '\u0008') || text.AsSpan().ContainsAnyInRange('\u000e', '\u001f'))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        return text.Length > FileInspector.MostText || FileInspector.EndsAsPackage(content)
            ? FileInspection.Refused(FileSentences.TooMuchInside)
            : FileInspection.Taken(kind, text);
    }

    private static string TextOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(content[Encoding.Unicode.Preamble.Length..]);
        }

        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            // As older programs save it. EmailTemplates without accents, which is all that is looked for, are the same.
            return Encoding.Latin1.GetString(content);
        }
    }
}
