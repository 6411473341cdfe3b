using LscbCloud.Application.Records;

namespace LscbCloud.Application.Search;

/// <summary>Something that the reader may do.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Priority">For which priority, by address; none where it is about no priority.</param>
/// <param name="Title">What that priority, or the record, is called.</param>
/// <param name="Record">From which record, where it is another than a priority.</param>
public sealed record FoundCommand(
    CommandKind Kind,
    string? Priority = null,
    string? Title = null,
    RecordAddress? Record = null
);
