using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>Where the records of a page are found.</summary>
internal sealed record RecordLinks(IReadOnlyDictionary<Guid, RecordLink> ById)
{
    /// <summary>Where one is found, with the part that is meant; none where the reader may not open it.</summary>
    public RecordLink? Of(RecordReference? reference) =>
        reference is not null && ById.GetValueOrDefault(reference.Id) is { } link
            ? link with
            {
                Part = reference.Part,
            }
            : null;
}
