using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Reads what an agency's people see first: the boards that have seated it, and what they may do.</summary>
[Requires(Permission.ReadAgency)]
public sealed record GetAgency : IQuery<AgencyView>;

internal sealed class GetAgencyHandler(
    ISeatNoticeRows seatNoticeRows,
    IAgencyDirectory agencies,
    ICurrentUser user,
    ITenantContext place,
    IBusinessDay day
) : IQueryHandler<GetAgency, AgencyView>
{
    private const int MostBoards = 200;

    public async Task<Result<AgencyView>> Handle(GetAgency request, CancellationToken cancellationToken)
    {
        var told = await seatNoticeRows
            .SeatNotices.AsNoTracking()
            .OrderBy(n => n.BoardName)
            .ThenBy(n => n.FromOn)
            .ThenBy(n => n.SentAt)
            .Take(MostBoards)
            .Select(n => new SeatingBoard(n.BoardSlug, n.BoardName, n.Seat, n.FromOn, n.ToOn))
            .ToListAsync(cancellationToken);
        // A seat that ends is told of twice. The later word holds.
        var boards = told.GroupBy(n => (n.Slug, n.Seat, n.From)).Select(same => same.Last());
        var agency = await agencies.FindAsync(place.Slug, cancellationToken);

        return new AgencyView(
            place.Slug,
            place.Name,
            [.. boards],
            agency?.Now,
            day.Today,
            day.IsDemonstration,
            new AgencyMe(
                user.Name,
                [.. user.Roles.Select(role => new RoleView(role, Role.LabelOf(role)))],
                new AgencyCan(
                    user.Has(Permission.ReadAgencyPeople),
                    user.Has(Permission.ManageAgencyPeople),
                    user.Has(Permission.ReadAgencyHistory),
                    user.Has(Permission.ReadAgencyRetention),
                    user.Has(Permission.RemoveAgencyWords)
                )
            )
        );
    }
}
