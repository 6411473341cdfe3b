using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>Every reason for which a change to evidence may be refused.</summary>
public static class EvidenceErrors
{
    public static readonly Error NotFound = Error.NotFound("not-found", "There is nothing at this address.");

    public static readonly Error Withdrawn = Error.Conflict(
        "evidence.withdrawn",
        "This evidence has been withdrawn, so it cannot be changed or cited. Add the document that takes its place."
    );

    public static readonly Error TooManyRevisions = Error.Conflict(
        "evidence.too-many-revisions",
        string.Create(
            CultureInfo.InvariantCulture,
            $"An item of evidence takes at most {EvidenceItem.MostRevisions} revisions. Withdraw it, and add a new one."
        )
    );

    public static readonly Error TooManyCitations = Error.Conflict(
        "evidence.too-many-citations",
        string.Create(
            CultureInfo.InvariantCulture,
            $"An item of evidence is cited in at most {EvidenceItem.MostCitations} places. Take one away first."
        )
    );

    public static readonly Error OlderThanTheLatest = Error.Invalid(
        "documentOn",
        "The latest revision is of a later day. Enter that day or one after it."
    );

    public static readonly Error CitedAlready = Error.Conflict(
        "evidence.cited-already",
        "This evidence is cited here already."
    );

    public static readonly Error CitationGone = Error.Conflict(
        "evidence.citation-gone",
        "Somebody has taken this citation away already. Look at the evidence again."
    );

    public static readonly Error FileClosed = Error.Conflict(
        "evidence.file-closed",
        "This file is no longer given out: the evidence is withdrawn, or the content of the file was destroyed."
    );

    public static readonly Error DestroyedAlready = Error.Conflict(
        "evidence.destroyed-already",
        "The content of this file is destroyed already. Look at the evidence again."
    );

    /// <summary>What would cite it is not there, or is another owner's.</summary>
    public static readonly Error NoSuchPlace = Error.Invalid("place", "Choose what is to cite it. This is not there.");

    public static readonly Error CitesItself = Error.Invalid("place", "An item of evidence does not stand on itself.");

    public static Error OnHold(DateOnly since) =>
        Error.Conflict(
            "evidence.on-hold",
            $"A legal hold has been on since {since.InWords()}, so nothing is destroyed. The page Retention says why. Words that name a child can still be removed from texts."
        );

    public static Error Stale(object current) =>
        Error.Stale("evidence.stale", "Somebody changed this evidence while you were writing.", current);
}
