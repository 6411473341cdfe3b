using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Boards;

internal sealed class BoardRows(IServiceScopeFactory scopes, ICurrentUser user, IBusinessDay day) : IBoardRows
{
    public async Task CreateAsync(BoardId id, NewBoard board, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(id, board.Slug, board.Name);
        scope.ServiceProvider.GetRequiredService<ActingPerson>().Is(user);

        var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        _ = await unitOfWork.RunAsync(
            Area.Board,
            isReadOnly: false,
            () =>
            {
                Lay(db, id, board);

                return Task.FromResult(Result.Success);
            },
            cancellationToken
        );
    }

    public async Task<Result<Revision>> ChangeAppearanceAsync(
        BoardId id,
        int version,
        BoardAppearance appearance,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(id);
        scope.ServiceProvider.GetRequiredService<ActingPerson>().Is(user);

        var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        return await unitOfWork.RunAsync<Result<Revision>>(
            Area.Board,
            isReadOnly: false,
            async () =>
            {
                var profile = await db.BoardProfiles.SingleAsync(p => p.BoardId == id, cancellationToken);

                if (profile.Version != version)
                {
                    return BoardErrors.ProfileStale(BoardProfileView.Of(profile, canChange: true));
                }

                profile.Change(appearance);

                return new Revision(profile.Version);
            },
            cancellationToken
        );
    }

    private void Lay(AppDbContext db, BoardId id, NewBoard board)
    {
        var names = new BoardNames(board.Name, board.ShortName, board.Area);
        var brand = new BoardBrand(board.Accent, board.Mark);
        var yearFrom = new DateOnly(day.Today.Month >= 4 ? day.Today.Year : day.Today.Year - 1, 4, 1);

        _ = db.Add(BoardProfile.Begin(id, board.Slug, names, brand, board.IsFictional));
        _ = db.Add(
            Arrangement.Begin(
                board.Arrangement,
                board.Name,
                board.ArrangementFrom,
                ArrangementWords.Usual(board.Arrangement)
            )
        );

        if (board.HasPlan)
        {
            _ = db.Add(
                Plan.Begin(
                    $"Business plan {yearFrom.Year} to {yearFrom.Year + 1}",
                    yearFrom,
                    yearFrom.AddYears(1).AddDays(-1)
                )
            );
        }
    }
}
