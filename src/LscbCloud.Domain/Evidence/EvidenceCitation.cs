using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Evidence;

/// <summary>That a record of the owner stands on an item of evidence. One that was taken away stays, with who took it away.</summary>
public abstract class EvidenceCitation
{
    private protected EvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    private protected EvidenceCitation(EvidenceId evidence, RecordReference record, Signature by)
    {
        Id = CitationId.New();
        EvidenceId = evidence;
        RecordKind = record.Kind;
        RecordId = record.Id;
        BelongsToId = record.BelongsToId;
        Part = record.Part?.Kind;
        PartId = record.Part?.Id;
        Words = record.Words;
        CitedBy = by.Author;
        CitedAt = by.At;
    }

    public CitationId Id { get; private init; }

    public EvidenceId EvidenceId { get; private init; }

    public RecordKind RecordKind { get; private init; }

    public Guid RecordId { get; private init; }

    /// <summary>The priority of a measure or an objective; the record itself for every other.</summary>
    public Guid BelongsToId { get; private init; }

    public RecordPartKind? Part { get; private init; }

    public Guid? PartId { get; private init; }

    /// <summary>What people called the record when it was cited.</summary>
    public string Words { get; private init; } = "";

    public Author CitedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset CitedAt { get; private init; }

    public Author? TakenAwayBy { get; private set; }

    public DateTimeOffset? TakenAwayAt { get; private set; }

    /// <summary>What cites it.</summary>
    public RecordReference Record => new(RecordKind, RecordId, BelongsToId, RecordPart.Of(Part, PartId), Words);

    /// <summary>Whether it stands, and nobody took it away.</summary>
    public bool Stands => TakenAwayAt is null;

    internal void TakeAway(Signature by)
    {
        TakenAwayBy = by.Author;
        TakenAwayAt = by.At;
    }
}
