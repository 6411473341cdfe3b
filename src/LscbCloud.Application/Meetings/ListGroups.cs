using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Lists the board's groups, those that meet first and then those that have ended. There are never more than 60.</summary>
[Requires(Permission.ReadMeetings)]
public sealed record ListGroups : IQuery<GroupList>;

internal sealed class ListGroupsHandler(IGroupRows groupRows, ICurrentUser user, GroupLookup groups)
    : IQueryHandler<ListGroups, GroupList>
{
    public async Task<Result<GroupList>> Handle(ListGroups request, CancellationToken cancellationToken)
    {
        var rows = await groupRows
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
