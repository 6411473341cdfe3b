using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Evidence;

/// <summary>That something of the owner stands on an item of evidence. One that was taken away stays, with who took it away.</summary>
public abstract class EvidenceCitation
{
    private protected EvidenceCitation()
    {
        // EF Core materialises citations through here.
    }

    private protected EvidenceCitation(EvidenceId evidence, CitedPlace place, Signature by)
    {
        Id = CitationId.New();
        EvidenceId = evidence;
        Kind = place.Kind;
        PriorityId = place.Priority;
        UpdateId = place.Update;
        Part = place.Part;
        ReadingId = place.Reading;
        CompletionId = place.Completion;
        ActionId = place.Action;
        CitedBy = by.Author;
        CitedAt = by.At;
    }

    public CitationId Id { get; private init; }

    public EvidenceId EvidenceId { get; private init; }

    public CitedKind Kind { get; private init; }

    public PriorityId? PriorityId { get; private init; }

    public UpdateId? UpdateId { get; private init; }

    public UpdatePart? Part { get; private init; }

    public ReadingId? ReadingId { get; private init; }

    public CompletionId? CompletionId { get; private init; }

    /// <summary>The action of an agency, where the agency cites.</summary>
    public ActionId? ActionId { get; private init; }

    public Author CitedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset CitedAt { get; private init; }

    public Author? TakenAwayBy { get; private set; }

    public DateTimeOffset? TakenAwayAt { get; private set; }

    public CitedPlace Place => new(Kind, PriorityId, UpdateId, Part, ReadingId, CompletionId, ActionId);

    /// <summary>Whether it stands, and nobody took it away.</summary>
    public bool Stands => TakenAwayAt is null;

    internal void TakeAway(Signature by)
    {
        TakenAwayBy = by.Author;
        TakenAwayAt = by.At;
    }
}
