using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Files;

/// <inheritdoc/>
internal sealed class FileStore(AppDbContext db) : IFileStore
{
    public Task KeepAsync(FileId file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        db.AddRange(
            FilePieces
                .Of(content)
                .Select(
                    (piece, index) =>
                        new FilePiece
                        {
                            FileId = file,
                            Number = index + 1,
                            Content = piece,
                        }
                )
        );

        return Task.CompletedTask;
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(FileId file, CancellationToken cancellationToken) =>
        FilePieces.JoinAsync(
            db.Set<FilePiece>()
                .AsNoTracking()
                .Where(p => p.FileId == file)
                .OrderBy(p => p.Number)
                .Select(p => p.Content),
            cancellationToken
        );

    public Task DestroyAsync(FileId file, CancellationToken cancellationToken) =>
        db.Set<FilePiece>().Where(p => p.FileId == file).ExecuteDeleteAsync(cancellationToken);
}
