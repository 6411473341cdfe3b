using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Lists the board's groups, those that meet first and then those that have ended. There are never more than 60.</summary>
[Requires(Permission.ReadMeetings)]
public sealed record ListGroups : IQuery<GroupList>;

/// <summary>The groups of a board.</summary>
public sealed record GroupList(IReadOnlyList<GroupView> Items, GroupListCan Can);

/// <summary>What the reader may do with the list.</summary>
public sealed record GroupListCan(bool Begin);

/// <summary>One group.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What kind of group it is.</param>
/// <param name="ChairPost">The post that chairs it; none where it is not known.</param>
/// <param name="EndedOn">The day on which it ended; none while it meets.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="Source">The public paper with its lines that names it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
/// <param name="Version">Its version.</param>
/// <param name="Can">What the reader may do with it.</param>
public sealed record GroupView(
    string Slug,
    string Name,
    GroupType Type,
    string? ChairPost,
    DateOnly? EndedOn,
    string? EndReason,
    string? Source,
    bool IsInvented,
    int Version,
    GroupCan Can
);

/// <summary>What the reader may do with a group as it stands.</summary>
public sealed record GroupCan(bool Change, bool End);

internal sealed class ListGroupsHandler(IBoardDb db, ICurrentUser user, GroupLookup groups)
    : IQueryHandler<ListGroups, GroupList>
{
    public async Task<Result<GroupList>> Handle(ListGroups request, CancellationToken cancellationToken)
    {
        var rows = await db
            .Groups.AsNoTracking()
            .OrderBy(g => g.EndedOn != null)
            .ThenBy(g => g.Name)
            .Take(Group.MostOfABoard)
            .ToListAsync(cancellationToken);

        return new GroupList(
            [.. rows.Select(groups.ViewOf)],
            new GroupListCan(rows.Count < Group.MostOfABoard && user.Has(Permission.ManageMeetings))
        );
    }
}
