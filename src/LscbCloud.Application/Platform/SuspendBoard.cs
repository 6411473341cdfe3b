using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Closes a board's doors for everyone until it is resumed. Nothing of it is lost.</summary>
[Requires(Permission.RunPlatform)]
public sealed record SuspendBoard(string Slug, string Reason) : ICommand, IIdempotent;

internal sealed class SuspendBoardValidator : AbstractValidator<SuspendBoard>
{
    public SuspendBoardValidator() =>
        RuleFor(command => command.Reason).Text(Board.SuspendedReasonMaxLength, "Enter why the board is suspended.");
}

internal sealed class SuspendBoardHandler(IRegisterRows registerRows) : ICommandHandler<SuspendBoard>
{
    public async Task<Result> Handle(SuspendBoard request, CancellationToken cancellationToken)
    {
        var board = BoardAddress.IsWellFormed(request.Slug)
            ? await registerRows.Boards.SingleOrDefaultAsync(b => b.Slug == request.Slug, cancellationToken)
            : null;

        return board is null ? BoardErrors.NotFound : board.Suspend(request.Reason.Trim());
    }
}
