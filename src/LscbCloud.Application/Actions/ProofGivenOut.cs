using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Gives out the file of a word that an action is done, alike on both sides.</summary>
internal static class ProofGivenOut
{
    public static async Task<Result<WrittenFile>> GivenOutAsync(
        this IProofStore store,
        Completion? completion,
        CancellationToken cancellationToken
    )
    {
        if (completion?.File is not { } file)
        {
            return ActionErrors.NotFound;
        }

        if (completion.DestroyedAt is not null)
        {
            return ActionErrors.FileClosed;
        }

        return await store.ReadAsync(completion, cancellationToken) is { } content
            ? file.GivenOut(content)
            : ActionErrors.NotFound;
    }
}
