using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Reads what an agency's people see first: the boards that have seated it, and what they may do.</summary>
[Requires(Permission.ReadAgency)]
public sealed record GetAgency : IQuery<AgencyView>;

/// <summary>An agency as its own people see it.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Boards">The boards that have given it a seat, each seat as the board told it last.</param>
/// <param name="Now">What it has become; none where it goes on as itself.</param>
/// <param name="BusinessDay">The day that everything due is counted from.</param>
/// <param name="IsDemonstration">Whether that day stands still.</param>
/// <param name="Me">The reader.</param>
public sealed record AgencyView(
    string Slug,
    string Name,
    IReadOnlyList<SeatingBoard> Boards,
    Successor? Now,
    DateOnly BusinessDay,
    bool IsDemonstration,
    AgencyMe Me
);

/// <summary>A board that has given the agency a seat.</summary>
public sealed record SeatingBoard(string Slug, string Name, string Seat, DateOnly From, DateOnly? To);

/// <summary>The reader: the roles held in the agency, and what they may do there.</summary>
public sealed record AgencyMe(string Name, IReadOnlyList<RoleView> Roles, AgencyCan Can);

/// <summary>Which parts of the agency's workspace the reader may open or change.</summary>
public sealed record AgencyCan(bool ReadPeople, bool InvitePeople, bool ReadHistory);

internal sealed class GetAgencyHandler(
    IAgencyDb db,
    IAgencyDirectory agencies,
    ICurrentUser user,
    ITenantContext place,
    IBusinessDay day
) : IQueryHandler<GetAgency, AgencyView>
{
    private const int MostBoards = 200;

    public async Task<Result<AgencyView>> Handle(GetAgency request, CancellationToken cancellationToken)
    {
        var told = await db
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
                    user.Has(Permission.ReadAgencyHistory)
                )
            )
        );
    }
}
