namespace LscbCloud.Domain.History;

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
