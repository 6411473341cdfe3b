using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Finds the records that are to cite evidence.</summary>
internal sealed class CitedRecords(RecordLookup records, CitedActions actions)
{
    /// <summary>The record that a person means, if the board or the agency has it.</summary>
    public async Task<Result<RecordReference>> FindAsync(CitedPlaceInput input, CancellationToken cancellationToken)
    {
        var record =
            input.Kind is CitedKind.Action
                ? await actions.FindAsync(new(input.Board ?? "", input.Action ?? ""), cancellationToken)
                : await records.ReferenceAsync(input.ToRecord(), cancellationToken);

        return record is null ? EvidenceErrors.NoSuchPlace : record;
    }
}
