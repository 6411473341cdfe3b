using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.History;

/// <summary>One change, as the history of its owner keeps it: who, when, to what, and a fingerprint of what was different.</summary>
/// <remarks>
/// Entries are only ever added. What was different before and after is kept apart (<see cref="HistoryContent"/>), so that
/// a name typed by mistake can be destroyed while the fact, the fingerprint and the chain stay.
/// </remarks>
public abstract class HistoryEntry
{
    public HistoryEntryId Id { get; init; }

    public DateTimeOffset At { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>What the person was called then; nothing in the past is renamed.</summary>
    public string PersonName { get; init; } = "";

    public string SubjectKind { get; init; } = "";

    public Guid SubjectId { get; init; }

    public string SubjectLabel { get; init; } = "";

    public string Sentence { get; init; } = "";

    /// <summary>SHA-256 of the content with its salt, as 64 hexadecimal digits.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>
    /// SHA-256 of what people wrote into the entry itself (names, label, sentence) with its salt, which stands in the chain in the
    /// place of the words. None in entries from before there was a salt.
    /// </summary>
    public string? WordingHash { get; set; }

    /// <summary>Random, so that words cannot be guessed by their fingerprint. It is destroyed along with the words.</summary>
    public string Salt { get; init; } = "";

    /// <summary>The removal that took words out of the entry; none where it is as it was written.</summary>
    public virtual Guid? RemovedBy => null;
}
