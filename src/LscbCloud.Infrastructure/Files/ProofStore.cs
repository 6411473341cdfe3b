using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Files;

/// <inheritdoc/>
internal sealed class ProofStore(AppDbContext db) : IProofStore
{
    public void Keep(IReadOnlyList<Completion> completions, ReadOnlyMemory<byte> content)
    {
        // Cut once for all boards, so that memory holds the content once whatever their number.
        var pieces = FilePieces.Of(content);

        foreach (var completion in completions)
        {
            var file =
                completion.File ?? throw new InvalidOperationException("No file came with this word that it is done.");
            db.AddRange(
                pieces.Select(
                    (piece, index) =>
                        new ProofPiece
                        {
                            BoardId = completion.BoardId,
                            AgencyId = completion.AgencyId,
                            FileId = file.Id,
                            Number = index + 1,
                            Content = piece,
                        }
                )
            );
        }
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(Completion completion, CancellationToken cancellationToken)
    {
        if (completion.File is not { Id: var file })
        {
            return null;
        }

        // The board is named besides the policy, so that the key that begins with it is used on both sides.
        var pieces = db.Set<ProofPiece>()
            .AsNoTracking()
            .Where(p => p.BoardId == completion.BoardId && p.FileId == file)
            .OrderBy(p => p.Number)
            .Select(p => p.Content);

        return await FilePieces.JoinAsync(pieces, cancellationToken);
    }

    public Task DestroyAsync(FileId file, CancellationToken cancellationToken) =>
        OfBoard().Where(p => p.FileId == file).ExecuteDeleteAsync(cancellationToken);

    public async Task PassAsync(
        IReadOnlyList<BoardAction> actions,
        AgencyId agency,
        CancellationToken cancellationToken
    )
    {
        FileId[] files =
        [
            .. actions
                .SelectMany(action => action.Completions)
                .Where(said => said.DestroyedAt is null)
                .Select(said => said.File?.Id)
                .OfType<FileId>(),
        ];

        if (files is not [])
        {
            _ = await OfBoard()
                .Where(p => files.Contains(p.FileId))
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.AgencyId, agency), cancellationToken);
        }
    }

    private IQueryable<ProofPiece> OfBoard() => db.Set<ProofPiece>().Where(p => p.BoardId == db.CurrentBoard);
}
