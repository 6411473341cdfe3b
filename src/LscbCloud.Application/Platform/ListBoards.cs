using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Lists the boards that the service serves, with nothing of their content.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListBoards(string? After, int Limit) : IQuery<PlatformBoardList>;

internal sealed class ListBoardsValidator : AbstractValidator<ListBoards>
{
    public ListBoardsValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After ?? "").Limited(BoardAddress.MaxLength).OverridePropertyName("after");
    }
}

internal sealed class ListBoardsHandler(IRegisterRows registerRows, IPersonRows personRows)
    : IQueryHandler<ListBoards, PlatformBoardList>
{
    public async Task<Result<PlatformBoardList>> Handle(ListBoards request, CancellationToken cancellationToken)
    {
        var boards = registerRows.Boards.AsNoTracking();

        if (request.After is { Length: > 0 } after)
        {
            boards = boards.Where(b => string.Compare(b.Slug, after) > 0);
        }

        var rows = await (
            from board in boards
            orderby board.Slug
            select new PlatformBoard(
                board.Slug,
                board.Name,
                board.Status,
                board.CreatedAt,
                personRows.Memberships.Count(m => m.BoardId == board.Id && m.EndedOn == null)
            )
        )
            .Take(request.Limit + 1)
            .ToListAsync(cancellationToken);

        return new PlatformBoardList(
            [.. rows.Take(request.Limit)],
            rows.Count > request.Limit ? rows[request.Limit - 1].Slug : null
        );
    }
}
