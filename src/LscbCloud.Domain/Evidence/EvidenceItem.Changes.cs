using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <content>What happens to an item once it is there: other words, newer revisions, citations, its withdrawal.</content>
public abstract partial class EvidenceItem
{
    /// <summary>Calls it otherwise, or sets the day by which it is looked at again.</summary>
    public Result Change(string title, string? note, DateOnly? reviewOn)
    {
        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        FieldChange[] changes =
        [
            new("Title", Title, title),
            new("Note", Note, note),
            new("Look at it again by", ReviewOn?.InWords(), reviewOn?.InWords()),
        ];

        Title = title;
        Note = note;
        ReviewOn = reviewOn;
        RecordEvent("Changed evidence", changes);

        return Result.Success;
    }

    /// <summary>A newer state of the document takes the place of the latest one, which stays readable. It is declared again.</summary>
    public Result Revise(DocumentTerms document, DateOnly? reviewOn, Signature declared)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(declared);

        if (WhyNotRevised() is { } refusal)
        {
            return refusal;
        }

        var latest = Revisions.MaxBy(known => known.Number)!;

        if (document.On < latest.DocumentOn)
        {
            return EvidenceErrors.OlderThanTheLatest;
        }

        var revision = Append(document, declared);
        var reviewBefore = ReviewOn;
        ReviewOn = reviewOn;
        RecordEvent(
            $"Added revision {revision.Number} of evidence",
            new FieldChange("Address", latest.Address, revision.Address),
            new FieldChange("File", latest.File?.Name, revision.File?.Name),
            new FieldChange("Date of the document", latest.DocumentOn.InWords(), revision.DocumentOn.InWords()),
            new FieldChange("Look at it again by", reviewBefore?.InWords(), reviewOn?.InWords()),
            FieldChange.Added("Declared", KeptFile.Declaration)
        );

        return Result.Success;
    }

    /// <summary>The owner no longer relies on it, and says why. What cites it goes on citing it, marked as withdrawn.</summary>
    public Result Withdraw(string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        WithdrawnOn = on;
        WithdrawReason = reason;
        WithdrawnBy = by;
        RecordEvent("Withdrew evidence", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>
    /// The content of a revision's file is destroyed, because it should never have been kept; that it was here, who declared it
    /// and why it is gone stay. Withdrawn evidence can be destroyed too. Refused while the board is under a legal hold.
    /// </summary>
    /// <param name="number">Which revision.</param>
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

        var revision = Revisions.Single(known => known.Number == number);
        revision.Destroy(reason, by);
        RecordEvent($"Destroyed the file of revision {number}", FieldChange.Added("Reason", reason));

        return revision.File!;
    }

    /// <summary>
    /// A record stands on it from now on. Refused where the same record, or the same part of it, cites it already, once it is
    /// withdrawn, and for the item itself.
    /// </summary>
    public Result Cite(RecordReference record, Signature by)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotCited() is { } refusal)
        {
            return refusal;
        }

        if (record.Id == SubjectId)
        {
            return EvidenceErrors.CitesItself;
        }

        if (Citations.Any(citation => citation.Stands && citation.Record.IsSameAs(record)))
        {
            return EvidenceErrors.CitedAlready;
        }

        Keep(record, by);
        RecordEvent("Cited evidence", FieldChange.Added("Cited in", record.Words));

        return Result.Success;
    }

    /// <summary>Something no longer stands on it. That it did stays in the history.</summary>
    public Result TakeAway(CitationId citation, Signature by)
    {
        ArgumentNullException.ThrowIfNull(by);

        if (Citations.FirstOrDefault(known => known.Id == citation && known.Stands) is not { } standing)
        {
            return EvidenceErrors.CitationGone;
        }

        standing.TakeAway(by);
        RecordEvent("Took a citation of evidence away", new FieldChange("Cited in", standing.Words, After: null));

        return Result.Success;
    }

    /// <summary>Why it takes no change; none until it is withdrawn.</summary>
    public Error? WhyNotChanged() => WithdrawnOn is null ? null : EvidenceErrors.Withdrawn;

    /// <summary>Why it takes no newer revision; none until it is withdrawn or has as many as it takes.</summary>
    public Error? WhyNotRevised() =>
        WhyNotChanged() ?? (RevisionCount >= MostRevisions ? EvidenceErrors.TooManyRevisions : null);

    /// <summary>Why nothing more can cite it; none until it is withdrawn or cited in as many places as it can be.</summary>
    public Error? WhyNotCited() =>
        WhyNotChanged()
        ?? (Citations.Count(citation => citation.Stands) >= MostCitations ? EvidenceErrors.TooManyCitations : null);

    /// <summary>Why the file of a revision cannot be destroyed; none where there is one, and no hold keeps it.</summary>
    public Error? WhyNotDestroyed(int number, DateOnly? heldSince)
    {
        if (Revisions.FirstOrDefault(known => known.Number == number) is not { File: not null } revision)
        {
            return EvidenceErrors.NotFound;
        }

        if (revision.DestroyedAt is not null)
        {
            return EvidenceErrors.DestroyedAlready;
        }

        return heldSince is { } since ? EvidenceErrors.OnHold(since) : null;
    }
}
