using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Finds the records that are to cite evidence.</summary>
internal sealed class CitedRecords(RecordLookup records)
{
    /// <summary>The record that a person means, if the board has it.</summary>
    public async Task<Result<RecordReference>> FindAsync(CitedPlaceInput input, CancellationToken cancellationToken) =>
        await records.ReferenceAsync(input.ToRecord(), cancellationToken) is { } record
            ? record
            : EvidenceErrors.NoSuchPlace;
}
