using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Histories;

/// <summary>Names one entry of a history.</summary>
public readonly record struct HistoryEntryId(Guid Value) : IId<HistoryEntryId>
{
    public static HistoryEntryId From(Guid value) => new(value);

    public static HistoryEntryId New() => new(Guid.CreateVersion7());
}
