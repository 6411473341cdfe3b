using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Cuts content into pieces and puts it together again. Small ones, so that no row and no statement is as large as a file.</summary>
internal static class FilePieces
{
    public const int MostBytes = 256 * 1024;

    public static IReadOnlyList<byte[]> Of(ReadOnlyMemory<byte> content)
    {
        var pieces = new List<byte[]>();

        for (var at = 0; at < content.Length; at += MostBytes)
        {
            pieces.Add(content.Slice(at, Math.Min(MostBytes, content.Length - at)).ToArray());
        }

        return pieces;
    }

    /// <summary>The whole of it; nothing where there is no piece.</summary>
    /// <param name="pieces">The pieces in their order.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ReadOnlyMemory<byte>?> JoinAsync(
        IQueryable<byte[]> pieces,
        CancellationToken cancellationToken
    )
    {
        var content = new MemoryStream();

        await foreach (var piece in pieces.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await content.WriteAsync(piece, cancellationToken);
        }

        return content.Length == 0 ? null : content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
