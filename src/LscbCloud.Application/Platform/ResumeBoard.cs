using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Opens a suspended board's doors again.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ResumeBoard(string Slug) : ICommand;

internal sealed class ResumeBoardHandler(IRegisterRows registerRows) : ICommandHandler<ResumeBoard>
{
    public async Task<Result> Handle(ResumeBoard request, CancellationToken cancellationToken)
    {
        var board = BoardAddress.IsWellFormed(request.Slug)
            ? await registerRows.Boards.SingleOrDefaultAsync(b => b.Slug == request.Slug, cancellationToken)
            : null;

        return board is null ? BoardErrors.NotFound : board.Resume();
    }
}
