using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>Finds a group to change it, and shows it as it is now when a write came too late.</summary>
internal sealed class GroupLookup(IGroupRows groupRows, ICurrentUser user)
{
    public async Task<Result<Revision>> ChangeAsync(
        string slug,
        int version,
        Func<Group, Result> change,
        CancellationToken cancellationToken
    )
    {
        var found = await groupRows.Groups.SingleOrDefaultAsync(g => g.Slug == slug, cancellationToken);

        return await new Changing<Group>(
            found,
            MeetingErrors.GroupNotFound,
            group => Task.FromResult(MeetingErrors.GroupStale(ViewOf(group)))
        ).FromAsync(version, change);
    }

    public GroupView ViewOf(Group group) =>
        new(
            group.Slug,
            group.Name,
            group.Type,
            group.ChairPost,
            group.EndedOn,
            group.EndReason,
            group.Source,
            group.IsInvented,
            group.Version,
            new GroupCan(group, user)
        );
}
