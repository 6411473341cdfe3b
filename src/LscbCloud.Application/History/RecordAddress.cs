namespace LscbCloud.Application.History;

/// <summary>One thing of the board, as its page is addressed.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Address">The last word of its address: a slug, or a reference such as A-142. For a measure, the priority's.</param>
/// <param name="Number">The number of a measure; of nothing else.</param>
public sealed record RecordAddress(RecordKind Kind, string Address, int? Number);
