using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>A record of the board, as its page is addressed.</summary>
/// <param name="Kind">What sort of record.</param>
/// <param name="Address">The last word of its address: a slug, or a reference such as A-142. For a measure or an objective, the priority's.</param>
/// <param name="Number">The number of a measure or an objective; of nothing else.</param>
public sealed record RecordAddress(RecordKind Kind, string Address, int? Number);
