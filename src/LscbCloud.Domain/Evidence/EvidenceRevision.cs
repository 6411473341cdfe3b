using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>
/// One state of a document that is cited: where it is to be found or the file itself, and what day it is of. It never
/// changes, but the content of its file may be destroyed.
/// </summary>
/// <remarks>Whoever adds it declares that it names no child and no family, for this revision and not for later ones.</remarks>
public abstract class EvidenceRevision
{
    /// <summary>The longest web address that is kept.</summary>
    public const int AddressMaxLength = 1000;

    private protected EvidenceRevision()
    {
        // EF Core materialises revisions through here.
    }

    private protected EvidenceRevision(EvidenceId evidence, int number, DocumentTerms document, Signature declared)
    {
        Id = RevisionId.New();
        EvidenceId = evidence;
        Number = number;
        Address = document.Address;
        File = document.File;
        DocumentOn = document.On;
        DeclaredBy = declared.Author;
        DeclaredAt = declared.At;
    }

    public RevisionId Id { get; private init; }

    public EvidenceId EvidenceId { get; private init; }

    /// <summary>Its place among the revisions of the item, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Where the document is to be found: a web address that begins with https:// or http://; none for a file.</summary>
    public string? Address { get; private init; }

    /// <summary>What is known of the file; none for a web address.</summary>
    public KeptFile? File { get; private init; }

    /// <summary>When the content of the file was destroyed.</summary>
    public DateTimeOffset? DestroyedAt { get; private set; }

    public Author? DestroyedBy { get; private set; }

    public string? DestroyReason { get; private set; }

    /// <summary>The day that the document bears.</summary>
    public DateOnly DocumentOn { get; private init; }

    /// <summary>Who added it, and declared that it names no child and no family.</summary>
    public Author DeclaredBy { get; private init; } = Author.Nobody;

    public DateTimeOffset DeclaredAt { get; private init; }

    internal void Destroy(string reason, Signature by)
    {
        DestroyedAt = by.At;
        DestroyedBy = by.Author;
        DestroyReason = reason;
    }
}
