using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Every file of the board or the agency whose content is still kept, in one order: evidence, then what agencies gave a board as
/// proof. Proof is the board's to destroy, so an agency's files are its evidence alone.
/// </summary>
internal sealed class FilesToSearch(
    IActionRows actionRows,
    IEvidenceRows evidenceRows,
    IFileStore store,
    ITenantContext place
)
{
    /// <summary>Some files after a place.</summary>
    public async Task<IReadOnlyList<FileToSearch>> AfterAsync(
        FilePlace after,
        int count,
        CancellationToken cancellationToken
    )
    {
        var files = after.Of is FileOf.Evidence ? await OfEvidenceAsync(after, count, cancellationToken) : [];

        if (files.Count < count && place.AgencyId is null)
        {
            var from = after.Of is FileOf.Proof ? after : new FilePlace(FileOf.Proof, 0, 0);
            files.AddRange(await OfProofAsync(from, count - files.Count, cancellationToken));
        }

        return files;
    }

    /// <summary>The content; nothing where it was destroyed meanwhile.</summary>
    public Task<ReadOnlyMemory<byte>?> ReadAsync(FileToSearch file, CancellationToken cancellationToken) =>
        store.ReadAsync(file.Owned, cancellationToken);

    private async Task<List<FileToSearch>> OfEvidenceAsync(
        FilePlace after,
        int count,
        CancellationToken cancellationToken
    )
    {
        var kept = await (
            from revision in evidenceRows.EvidenceRevisions.AsNoTracking()
            where revision.Address == null && revision.DestroyedAt == null
            join item in evidenceRows.Evidence on revision.EvidenceId equals item.Id
            where item.Number > after.Item || (item.Number == after.Item && revision.Number > after.Number)
            orderby item.Number, revision.Number
            select new { item.Number, Revision = revision }
        )
            .Take(count)
            .ToListAsync(cancellationToken);

        return
        [
            .. from row in kept
            let facts = row.Revision.File
            where facts is not null
            select new FileToSearch(
                new FilePlace(FileOf.Evidence, row.Number, row.Revision.Number),
                facts,
                new OwnedFile(facts.Id)
            ),
        ];
    }

    private async Task<List<FileToSearch>> OfProofAsync(FilePlace after, int count, CancellationToken cancellationToken)
    {
        var kept = await (
            from said in actionRows.Completions.AsNoTracking()
            where said.FileAnswers != null && said.DestroyedAt == null
            join action in actionRows.Actions on said.ActionId equals action.Id
            where action.Number > after.Item || (action.Number == after.Item && said.Number > after.Number)
            orderby action.Number, said.Number
            select new { action.Number, Said = said }
        )
            .Take(count)
            .ToListAsync(cancellationToken);

        return
        [
            .. from row in kept
            let facts = row.Said.File
            let owned = row.Said.ToOwnedFile()
            where facts is not null && owned is not null
            select new FileToSearch(new FilePlace(FileOf.Proof, row.Number, row.Said.Number), facts, owned),
        ];
    }
}
