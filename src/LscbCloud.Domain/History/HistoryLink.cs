namespace LscbCloud.Domain.History;

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
