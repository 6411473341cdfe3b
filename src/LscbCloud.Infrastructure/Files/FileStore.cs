using LscbCloud.Application.Files;
using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Files;

/// <inheritdoc/>
internal sealed class FileStore(AppDbContext db) : IFileStore
{
    public Task KeepAsync(FileId file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var number = 0;

        for (var at = 0; at < content.Length; at += FilePiece.MostBytes)
        {
            var piece = content.Slice(at, Math.Min(FilePiece.MostBytes, content.Length - at));
            _ = db.Add(
                new FilePiece
                {
                    FileId = file,
                    Number = ++number,
                    Content = piece.ToArray(),
                }
            );
        }

        return Task.CompletedTask;
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(FileId file, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var pieces = db.Set<FilePiece>()
            .AsNoTracking()
            .Where(p => p.FileId == file)
            .OrderBy(p => p.Number)
            .Select(p => p.Content)
            .AsAsyncEnumerable();

        await foreach (var piece in pieces.WithCancellation(cancellationToken))
        {
            await content.WriteAsync(piece, cancellationToken);
        }

        return content.Length == 0 ? null : content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    public Task DestroyAsync(FileId file, CancellationToken cancellationToken) =>
        db.Set<FilePiece>().Where(p => p.FileId == file).ExecuteDeleteAsync(cancellationToken);
}
