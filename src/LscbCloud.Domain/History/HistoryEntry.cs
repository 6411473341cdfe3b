using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Removals;

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

/// <summary>What one entry of a history says was different. It can be destroyed; its entry cannot.</summary>
public abstract class HistoryContent
{
    public HistoryEntryId EntryId { get; init; }

    /// <summary>The changes as JSON, exactly the text that the entry's fingerprint was made of.</summary>
    public string Text { get; init; } = "";

    /// <inheritdoc cref="HistoryEntry.Salt"/>
    public string Salt { get; init; } = "";

    /// <summary>The removal that took words out of the content; none where it is as it was written.</summary>
    public virtual Guid? RemovedBy => null;
}

/// <summary>The place of one entry in the chain of its owner: each link is a fingerprint of its entry and of the link before.</summary>
public abstract class HistoryLink
{
    /// <summary>Counts from 1 without a gap.</summary>
    public long Sequence { get; init; }

    /// <summary>The owner's own entry; none where the link is of a shared one.</summary>
    public HistoryEntryId? EntryId { get; init; }

    /// <summary>The entry that the owner shares with its other party; none where the link is of the owner's own.</summary>
    public HistoryEntryId? SharedEntryId { get; init; }

    public string PreviousHash { get; init; } = "";

    public string Hash { get; init; } = "";
}

/// <summary>An entry in a board's own history.</summary>
public sealed class BoardHistoryEntry : HistoryEntry, IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}

/// <inheritdoc cref="HistoryContent"/>
public sealed class BoardHistoryContent : HistoryContent, IBoardOwned
{
    public BoardId BoardId { get; private init; }

    public RemovalId? RemovalId { get; private init; }

    public override Guid? RemovedBy => RemovalId?.Value;
}

/// <inheritdoc cref="HistoryLink"/>
public sealed class BoardHistoryLink : HistoryLink, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}

/// <summary>An entry in an agency's own history.</summary>
public sealed class AgencyHistoryEntry : HistoryEntry, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}

/// <inheritdoc cref="HistoryContent"/>
public sealed class AgencyHistoryContent : HistoryContent, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}

/// <inheritdoc cref="HistoryLink"/>
public sealed class AgencyHistoryLink : HistoryLink, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }

    /// <summary>The board of the shared entry; never the owner of this link.</summary>
    public BoardId? SharedBoardId { get; set; }
}

/// <summary>An entry in the platform's own history: boards, agencies, people and their memberships.</summary>
public sealed class PlatformHistoryEntry : HistoryEntry;

/// <inheritdoc cref="HistoryContent"/>
public sealed class PlatformHistoryContent : HistoryContent;

/// <inheritdoc cref="HistoryLink"/>
public sealed class PlatformHistoryLink : HistoryLink;
