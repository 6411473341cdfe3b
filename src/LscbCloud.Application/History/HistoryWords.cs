using LscbCloud.Domain.History;

namespace LscbCloud.Application.History;

/// <summary>What one entry says was different, as the text that is kept.</summary>
public sealed record HistoryWords
{
    public required HistoryEntryId EntryId { get; init; }

    public required string Text { get; init; }
}
