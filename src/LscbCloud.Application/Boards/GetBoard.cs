using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>Reads what every screen of a board shows: its name, its arrangement, the day, and what the reader may do.</summary>
[Requires(Permission.ReadBoard)]
public sealed record GetBoard : IQuery<BoardView>;

/// <summary>A board as its own people see it.</summary>
public sealed record BoardView(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    bool IsFictional,
    ArrangementView? Arrangement,
    DateOnly BusinessDay,
    bool IsDemonstration,
    BoardMe Me
);

/// <summary>The arrangement in force, with its words.</summary>
public sealed record ArrangementView(
    Guid Id,
    ArrangementType Type,
    string Name,
    DateOnly From,
    DateOnly? To,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> RoleNames
);

/// <summary>The reader: the roles held here, and which parts of the board they may open.</summary>
public sealed record BoardMe(string Name, IReadOnlyList<RoleView> Roles, BoardCan Can);

/// <summary>A role by its code, with the name that the arrangement gives it.</summary>
public sealed record RoleView(string Role, string Label);

/// <summary>Which parts of the board the reader may open or change.</summary>
public sealed record BoardCan(
    bool ReadPriorities,
    bool AgreePriority,
    bool ReadPeople,
    bool InvitePeople,
    bool ReadHistory,
    bool ChangeArrangement,
    bool ReadSeats,
    bool GiveSeats,
    bool RemoveWords,
    bool ReadRetention
);

internal sealed class GetBoardHandler(IBoardDb db, ICurrentUser user, ITenantContext place, IBusinessDay day)
    : IQueryHandler<GetBoard, BoardView>
{
    public async Task<Result<BoardView>> Handle(GetBoard request, CancellationToken cancellationToken)
    {
        // Profiles are published, so other boards' can be read too: this asks for one's own.
        var profile = await db
            .BoardProfiles.AsNoTracking()
            .SingleAsync(p => p.BoardId == place.BoardId, cancellationToken);
        var arrangement = await ArrangementInForce.OnAsync(db, day.Today, cancellationToken);

        return new BoardView(
            profile.Slug,
            profile.Name,
            profile.ShortName,
            profile.Area,
            profile.Accent,
            profile.Mark,
            profile.IsFictional,
            arrangement is null ? null : ListArrangementsHandler.ViewOf(arrangement),
            day.Today,
            day.IsDemonstration,
            new BoardMe(
                user.Name,
                [.. user.Roles.Select(role => new RoleView(role, LabelOf(role, arrangement)))],
                new BoardCan(
                    user.Has(Permission.ReadPriorities),
                    user.Has(Permission.AgreePriorities),
                    user.Has(Permission.ReadPeople),
                    user.Has(Permission.ManagePeople),
                    user.Has(Permission.ReadHistory),
                    user.Has(Permission.ManageArrangements),
                    user.Has(Permission.ReadSeats),
                    user.Has(Permission.ManageSeats),
                    user.Has(Permission.RemoveWords),
                    user.Has(Permission.ReadRetention)
                )
            )
        );
    }

    private static string LabelOf(string role, Arrangement? arrangement) =>
        arrangement?.RoleNames.GetValueOrDefault(role) ?? Role.LabelOf(role);
}
