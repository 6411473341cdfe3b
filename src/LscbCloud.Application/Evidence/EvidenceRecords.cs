using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Items of evidence as records.</summary>
internal sealed class EvidenceRecords(IEvidenceRows evidenceRows) : IRecordKind
{
    public RecordKind Kind => RecordKind.Evidence;

    public Permission ToOpen => RequiresAttribute.Of<GetEvidence>().Permission;

    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken)
    {
        if (EvidenceReference.Read(address.Address) is not { Number: var number })
        {
            return null;
        }

        var found = await evidenceRows
            .Evidence.Where(e => e.Number == number)
            .Select(e => new { e.Id, e.Title })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : new FoundRecord(found.Id.Value, $"{new EvidenceReference(number)} {found.Title}");
    }

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        EvidenceId[] ids = [.. records.Select(EvidenceId.From)];
        var found = await evidenceRows
            .Evidence.Where(e => ids.Contains(e.Id))
            .Select(e => new
            {
                e.Id,
                e.Number,
                e.Title,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(e => e.Id.Value, e => LinkOf(new EvidenceReference(e.Number), e.Title));
    }

    public async Task<RecordSight> SightAsync(Guid record, CancellationToken cancellationToken)
    {
        var id = EvidenceId.From(record);
        var item = await evidenceRows.WholeEvidence.AsNoTracking().SingleAsync(e => e.Id == id, cancellationToken);

        return new RecordSight
        {
            ToFetchFiles = item.Revisions.Any(r => r.File is not null)
                ? RequiresAttribute.Of<GetEvidenceFile>().Permission
                : null,
            GivesFilesOut =
                item.WithdrawnOn is null && item.Revisions.Any(r => r.File is not null && r.DestroyedAt is null),
        };
    }

    /// <summary>The label of an item begins with its reference.</summary>
    public string? AddressOf(string label) => label.Split(' ')[0];

    private static RecordLink LinkOf(EvidenceReference reference, string title) =>
        new(RecordKind.Evidence, reference.ToString(), Number: null, $"evidence/{reference}", $"{reference} {title}");
}
