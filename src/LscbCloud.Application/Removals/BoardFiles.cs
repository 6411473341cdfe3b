using LscbCloud.Application.Actions;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Files;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Removals;

/// <summary>Every file of the board whose content is still kept, in one order: evidence, then what agencies gave as proof.</summary>
internal sealed class BoardFiles(IActionRows actionRows, IEvidenceRows evidenceRows, IFileStore store)
{
    /// <summary>Some files after a place.</summary>
    public async Task<IReadOnlyList<BoardFile>> AfterAsync(
        FilePlace place,
        int count,
        CancellationToken cancellationToken
    )
    {
        var files = place.Of is FileOf.Evidence ? await OfEvidenceAsync(place, count, cancellationToken) : [];

        if (files.Count < count)
        {
            var from = place.Of is FileOf.Proof ? place : new FilePlace(FileOf.Proof, 0, 0);
            files.AddRange(await OfProofAsync(from, count - files.Count, cancellationToken));
        }

        return files;
    }

    /// <summary>The content; nothing where it was destroyed meanwhile.</summary>
    public Task<ReadOnlyMemory<byte>?> ReadAsync(BoardFile file, CancellationToken cancellationToken) =>
        store.ReadAsync(file.Owned, cancellationToken);

    private async Task<List<BoardFile>> OfEvidenceAsync(FilePlace after, int count, CancellationToken cancellationToken)
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
            select new BoardFile(
                new FilePlace(FileOf.Evidence, row.Number, row.Revision.Number),
                facts,
                new OwnedFile(facts.Id)
            ),
        ];
    }

    private async Task<List<BoardFile>> OfProofAsync(FilePlace after, int count, CancellationToken cancellationToken)
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
            select new BoardFile(new FilePlace(FileOf.Proof, row.Number, row.Said.Number), facts, owned),
        ];
    }
}
