using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>
/// Keeps the content of files that show that actions are done, each between its board and its agency, in the transaction of the
/// request: a file is kept with the word that it proves, or not at all.
/// </summary>
public interface IProofStore
{
    /// <summary>Keeps a copy for each of them, under its own file, so that no board's copy leads to another's.</summary>
    void Keep(IReadOnlyList<Completion> completions, ReadOnlyMemory<byte> content);

    /// <summary>The content; nothing where it was destroyed, or the request's owner is neither of the two.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(Completion completion, CancellationToken cancellationToken);

    /// <summary>Destroys the content of a file of the board for good, on both sides.</summary>
    Task DestroyAsync(FileId file, CancellationToken cancellationToken);

    /// <summary>Gives the files of the board's actions to the agency that goes on with them.</summary>
    Task PassAsync(IReadOnlyList<BoardAction> actions, AgencyId agency, CancellationToken cancellationToken);
}
