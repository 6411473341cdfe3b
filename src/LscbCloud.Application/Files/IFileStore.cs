using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>Keeps the content of files in the transaction of the request: a file is kept with what names it, or not at all.</summary>
public interface IFileStore
{
    /// <summary>Keeps a copy under each file, so that no owner's copy leads to another's.</summary>
    void Keep(IReadOnlyList<OwnedFile> files, ReadOnlyMemory<byte> content);

    /// <summary>The content; nothing where it was destroyed, or the owner of the request is none of the file's.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(OwnedFile file, CancellationToken cancellationToken);

    /// <summary>Destroys the content for good; of a file between two, on both sides.</summary>
    Task DestroyAsync(OwnedFile file, CancellationToken cancellationToken);

    /// <summary>Gives files that a board shares with an agency to the agency that goes on with the work.</summary>
    Task PassAsync(IReadOnlyList<OwnedFile> files, AgencyId agency, CancellationToken cancellationToken);
}
