using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Says who can see a priority, and who can see its history: the roles that may open each.</summary>
[Requires(Permission.ReadHistory)]
public sealed record GetPriorityReaders(string Slug) : IQuery<PriorityReaders>;

/// <summary>Roles of this board, by the names that the arrangement in force gives them.</summary>
/// <param name="Priority">Who may open the priority with its updates and judgements.</param>
/// <param name="History">Who may also open its history.</param>
public sealed record PriorityReaders(IReadOnlyList<RoleView> Priority, IReadOnlyList<RoleView> History);

internal sealed class GetPriorityReadersHandler(IBoardDb db, IBusinessDay day)
    : IQueryHandler<GetPriorityReaders, PriorityReaders>
{
    public async Task<Result<PriorityReaders>> Handle(GetPriorityReaders request, CancellationToken cancellationToken)
    {
        if (!await db.Priorities.AnyAsync(p => p.Slug == request.Slug, cancellationToken))
        {
            return PriorityErrors.NotFound;
        }

        var arrangement = await ArrangementInForce.OnAsync(db, day.Today, cancellationToken);

        return new PriorityReaders(
            RolesWith(Permission.ReadPriorities, arrangement),
            RolesWith(Permission.ReadHistory, arrangement)
        );
    }

    private static RoleView[] RolesWith(Permission permission, Arrangement? arrangement) =>
        [
            .. RolePermissions
                .RolesWith(permission)
                .Select(role => new RoleView(
                    role,
                    arrangement?.RoleNames.GetValueOrDefault(role) ?? Role.LabelOf(role)
                )),
        ];
}
