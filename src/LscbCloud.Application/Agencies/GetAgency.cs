using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Reads what an agency's people see first: the boards that have seated it, and what they may do.</summary>
[Requires(Permission.ReadAgency)]
public sealed record GetAgency : IQuery<AgencyView>;

/// <summary>An agency as its own people see it.</summary>
public sealed record AgencyView(
    string Slug,
    string Name,
    IReadOnlyList<SeatingBoard> Boards,
    DateOnly BusinessDay,
    bool IsDemonstration,
    AgencyMe Me
);

/// <summary>A board that has given the agency a seat.</summary>
public sealed record SeatingBoard(string Slug, string Name, string Seat, DateOnly From, DateOnly? To);

/// <summary>The reader: the roles held in the agency, and what they may do there.</summary>
public sealed record AgencyMe(string Name, IReadOnlyList<RoleView> Roles, AgencyCan Can);

/// <summary>Which parts of the agency's workspace the reader may open or change.</summary>
public sealed record AgencyCan(bool ReadPeople, bool InvitePeople);

internal sealed class GetAgencyHandler(IAgencyDb db, ICurrentUser user, ICurrentPlace place, IBusinessDay day)
    : IQueryHandler<GetAgency, AgencyView>
{
    private const int MostBoards = 200;

    public async Task<Result<AgencyView>> Handle(GetAgency request, CancellationToken cancellationToken)
    {
        var boards = await db
            .SeatNotices.AsNoTracking()
            .OrderBy(n => n.BoardName)
            .ThenBy(n => n.FromOn)
            .Take(MostBoards)
            .Select(n => new SeatingBoard(n.BoardSlug, n.BoardName, n.Seat, n.FromOn, n.ToOn))
            .ToListAsync(cancellationToken);

        return new AgencyView(
            place.Slug,
            place.Name,
            boards,
            day.Today,
            day.IsDemonstration,
            new AgencyMe(
                user.Name,
                [.. user.Roles.Select(role => new RoleView(role, Role.LabelOf(role)))],
                new AgencyCan(user.Has(Permission.ReadAgencyPeople), user.Has(Permission.ManageAgencyPeople))
            )
        );
    }
}
