using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>A record of the board, and where it is found.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Address">The last word of its address; for a measure or an objective, the priority's.</param>
/// <param name="Number">The number of a measure or an objective.</param>
/// <param name="Page">Its page, under the board's own address: priorities/neglect/measures/2.</param>
/// <param name="Label">What it is called now.</param>
/// <param name="BelongsTo">What the record is called that it belongs to, such as a measure's priority; none where it belongs to none.</param>
/// <param name="Part">The part of it that is meant; none for the record as a whole.</param>
public sealed record RecordLink(
    RecordKind Kind,
    string Address,
    int? Number,
    string Page,
    string Label,
    string? BelongsTo = null,
    RecordPart? Part = null
);
