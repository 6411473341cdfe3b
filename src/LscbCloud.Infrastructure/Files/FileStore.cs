using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Files;

/// <inheritdoc/>
internal sealed class FileStore(AppDbContext db) : IFileStore
{
    public void Keep(IReadOnlyList<OwnedFile> files, ReadOnlyMemory<byte> content)
    {
        // Cut once for all owners, so that memory holds the content once whatever their number.
        var pieces = FilePieces.Of(content);

        foreach (var file in files)
        {
            db.AddRange(pieces.Select((piece, index) => RowOf(file, index + 1, piece)));
        }
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(OwnedFile file, CancellationToken cancellationToken)
    {
        var pieces = file.Between is { Board: var board }
            ? Shared(board).AsNoTracking().Where(p => p.FileId == file.Id).OrderBy(p => p.Number).Select(p => p.Content)
            : Own().AsNoTracking().Where(p => p.FileId == file.Id).OrderBy(p => p.Number).Select(p => p.Content);

        return FilePieces.JoinAsync(pieces, cancellationToken);
    }

    public Task DestroyAsync(OwnedFile file, CancellationToken cancellationToken) =>
        file.Between is { Board: var board }
            ? Shared(board).Where(p => p.FileId == file.Id).ExecuteDeleteAsync(cancellationToken)
            : Own().Where(p => p.FileId == file.Id).ExecuteDeleteAsync(cancellationToken);

    public async Task PassAsync(IReadOnlyList<OwnedFile> files, AgencyId agency, CancellationToken cancellationToken)
    {
        foreach (var ofBoard in files.ToLookup(file => file.Between?.Board, file => file.Id))
        {
            var board = ofBoard.Key ?? throw new InvalidOperationException("A file that one owner has alone stays.");
            FileId[] ids = [.. ofBoard];
            _ = await Shared(board)
                .Where(p => ids.Contains(p.FileId))
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.AgencyId, agency), cancellationToken);
        }
    }

    private object RowOf(OwnedFile file, int number, byte[] content) =>
        file.Between switch
        {
            { } parties => new ProofPiece
            {
                BoardId = parties.Board,
                AgencyId = parties.Agency,
                FileId = file.Id,
                Number = number,
                Content = content,
            },
            null when IsAgencys => new AgencyFilePiece
            {
                FileId = file.Id,
                Number = number,
                Content = content,
            },
            null => new BoardFilePiece
            {
                FileId = file.Id,
                Number = number,
                Content = content,
            },
        };

    private bool IsAgencys => db.CurrentAgency is not null;

    /// <summary>What the board or the agency of the request has alone.</summary>
    private IQueryable<FilePiece> Own() => IsAgencys ? db.Set<AgencyFilePiece>() : db.Set<BoardFilePiece>();

    /// <summary>The board is named besides the policy, so that the key that begins with it is used on both sides.</summary>
    private IQueryable<ProofPiece> Shared(BoardId board) => db.Set<ProofPiece>().Where(p => p.BoardId == board);
}
