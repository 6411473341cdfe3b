using System.Buffers.Binary;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Pictures: what their first and last bytes say. Their words are not read.</summary>
internal static class Picture
{
    private const int ChunkOverhead = 12;

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private static ReadOnlySpan<byte> JpegStart => [0xff, 0xd8, 0xff];

    private static ReadOnlySpan<byte> JpegEnd => [0xff, 0xd9];

    public static FileInspection Png(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(PngStart))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        var rest = content[PngStart.Length..];

        while (rest.Length >= ChunkOverhead)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);

            if (length > rest.Length - ChunkOverhead)
            {
                break;
            }

            var isLast = rest[4..8].SequenceEqual("IEND"u8);
            rest = rest[(ChunkOverhead + (int)length)..];

            if (isLast)
            {
                return Taken(FileKind.Png, content, hasMore: rest.Length > 0);
            }
        }

        return FileInspection.Refused(FileSentences.Damaged);
    }

    public static FileInspection Jpeg(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(JpegStart))
        {
            return FileInspection.Refused(FileSentences.OtherContent);
        }

        return Taken(FileKind.Jpeg, content, hasMore: !content.TrimEnd((byte)0).EndsWith(JpegEnd));
    }

    private static FileInspection Taken(FileKind kind, ReadOnlySpan<byte> content, bool hasMore) =>
        hasMore || FileInspector.EndsAsPackage(content)
            ? FileInspection.Refused(FileSentences.OtherContent)
            : FileInspection.Taken(kind, text: null, FileSentences.WordsNotRead);
}
