using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>What becomes of a file that shows that it was done.</content>
public sealed partial class BoardAction
{
    /// <summary>
    /// The board destroys the content of a file that was given as proof, because it should never have been kept; that it was here,
    /// who declared it and why it is gone stay. Finished actions are no exception. Refused while the board is under a legal hold.
    /// </summary>
    /// <param name="number">Which word that it is done, from 1.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who destroys it.</param>
    /// <param name="heldSince">Since when the board is under a legal hold; none where it is under none.</param>
    /// <returns>The file whose content is to go.</returns>
    public Result<KeptFile> DestroyFile(int number, string reason, Signature by, DateOnly? heldSince)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotDestroyed(number, heldSince) is { } refusal)
        {
            return refusal;
        }

        var completion = _completions.Single(known => known.Number == number);
        var file = completion.File!;
        completion.DestroyFile(reason, by);
        RecordEvent(
            "Destroyed the file that was given as proof",
            new FieldChange("File", file.Name, After: null),
            FieldChange.Added("Reason", reason)
        );

        return file;
    }

    /// <summary>Why the file of a statement that it is done cannot be destroyed; none where there is one, and no hold keeps it.</summary>
    public Error? WhyNotDestroyed(int number, DateOnly? heldSince)
    {
        if (_completions.Find(known => known.Number == number) is not { File: not null } completion)
        {
            return ActionErrors.NotFound;
        }

        if (completion.DestroyedAt is not null)
        {
            return ActionErrors.DestroyedAlready;
        }

        return heldSince is { } since ? ActionErrors.OnHold(since) : null;
    }
}
