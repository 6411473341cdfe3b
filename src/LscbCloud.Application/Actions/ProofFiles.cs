using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The files of words that actions are done, each between the action's board and its agency.</summary>
internal static class ProofFiles
{
    /// <summary>The file with the two between which it stands; none where nothing came with the words.</summary>
    public static OwnedFile? ToOwnedFile(this Completion completion) =>
        completion.File is { } file
            ? new OwnedFile(file.Id, new FileParties(completion.BoardId, completion.AgencyId))
            : null;

    /// <summary>Gives the file out, alike on both sides.</summary>
    public static async Task<Result<WrittenFile>> GivenOutAsync(
        this IFileStore store,
        Completion? completion,
        CancellationToken cancellationToken
    )
    {
        if (completion?.File is not { } file || completion.ToOwnedFile() is not { } owned)
        {
            return ActionErrors.NotFound;
        }

        if (completion.DestroyedAt is not null)
        {
            return ActionErrors.FileClosed;
        }

        return await store.ReadAsync(owned, cancellationToken) is { } content
            ? file.GivenOut(content)
            : ActionErrors.NotFound;
    }
}
