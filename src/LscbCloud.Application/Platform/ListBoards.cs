using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Lists the boards that the service serves, with nothing of their content.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListBoards(string? After, int Limit) : IQuery<PlatformBoardList>;

/// <summary>One page of boards, in order of their addresses.</summary>
public sealed record PlatformBoardList(IReadOnlyList<PlatformBoard> Items, string? Next);

/// <summary>A board as the platform sees it.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Status">Whether it is at work.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="People">How many people have a membership of it, invited ones included.</param>
public sealed record PlatformBoard(string Slug, string Name, BoardStatus Status, DateTimeOffset CreatedAt, int People);

internal sealed class ListBoardsValidator : AbstractValidator<ListBoards>
{
    public ListBoardsValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After ?? "").Limited(BoardAddress.MaxLength).OverridePropertyName("after");
    }
}

internal sealed class ListBoardsHandler(IControlDb db) : IQueryHandler<ListBoards, PlatformBoardList>
{
    public async Task<Result<PlatformBoardList>> Handle(ListBoards request, CancellationToken cancellationToken)
    {
        var boards = db.Boards.AsNoTracking();

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
                db.Memberships.Count(m => m.BoardId == board.Id && m.EndedOn == null)
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
