using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Fetches the file of a revision. What is withdrawn or destroyed is not given out any more.</summary>
[Requires(Permission.ReadEvidence, InAgency = Permission.ReadAgencyEvidence)]
public sealed record GetEvidenceFile(string Reference, int Number) : IQuery<WrittenFile>;

internal sealed class GetEvidenceFileHandler(IEvidenceRows evidenceRows, IFileStore store)
    : IQueryHandler<GetEvidenceFile, WrittenFile>
{
    public async Task<Result<WrittenFile>> Handle(GetEvidenceFile request, CancellationToken cancellationToken)
    {
        if (EvidenceReference.Read(request.Reference) is not { Number: var number })
        {
            return EvidenceErrors.NotFound;
        }

        var found = await (
            from item in evidenceRows.Evidence.AsNoTracking()
            where item.Number == number
            join revision in evidenceRows.EvidenceRevisions on item.Id equals revision.EvidenceId
            where revision.Number == request.Number
            select new { Item = item, Revision = revision }
        ).SingleOrDefaultAsync(cancellationToken);

        if (found?.Revision.File is not { } file)
        {
            return EvidenceErrors.NotFound;
        }

        if (found.Item.WithdrawnOn is not null || found.Revision.DestroyedAt is not null)
        {
            return EvidenceErrors.FileClosed;
        }

        return await store.ReadAsync(new OwnedFile(file.Id), cancellationToken) is { } content
            ? file.GivenOut(content)
            : EvidenceErrors.NotFound;
    }
}
