using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists what a record of the board stands on, whatever its kind, with its parts and with what belongs to it.</summary>
[Requires(Permission.ReadEvidence)]
public sealed record ListRecordEvidence(RecordAddress Address, Guid? After, int Limit) : IQuery<CitedEvidenceList>;

internal sealed class ListRecordEvidenceValidator : AbstractValidator<ListRecordEvidence>
{
    public ListRecordEvidenceValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListRecordEvidenceHandler(
    IEvidenceRows evidenceRows,
    RecordLookup records,
    CitedEvidenceReading reading
) : IQueryHandler<ListRecordEvidence, CitedEvidenceList>
{
    public async Task<Result<CitedEvidenceList>> Handle(ListRecordEvidence request, CancellationToken cancellationToken)
    {
        var input = new RecordInput(request.Address.Kind, request.Address.Address, request.Address.Number);

        if (await records.ReferenceAsync(input, cancellationToken) is not { } record)
        {
            return EvidenceErrors.NotFound;
        }

        var belongsTo = record.BelongsToId;
        var isWhole = record.Id == record.BelongsToId;

        return await reading.PageAsync(
            evidenceRows.EvidenceCitations.Where(c =>
                c.BelongsToId == belongsTo && (isWhole || c.RecordId == record.Id)
            ),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
