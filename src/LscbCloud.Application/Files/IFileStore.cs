using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>Keeps the content of files on the ground of the request, in its transaction: a file is kept with what names it, or not at all.</summary>
public interface IFileStore
{
    Task KeepAsync(FileId file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The content; nothing where it was destroyed or never was on this ground.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(FileId file, CancellationToken cancellationToken);

    /// <summary>Destroys the content for good.</summary>
    Task DestroyAsync(FileId file, CancellationToken cancellationToken);
}
