using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>The board's groups as records.</summary>
internal sealed class GroupRecords(IGroupRows groupRows) : IRecordKind
{
    public RecordKind Kind => RecordKind.Group;

    public Permission ToOpen => RequiresAttribute.Of<ListGroups>().Permission;

    public Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken) =>
        groupRows
            .Groups.Where(g => g.Slug == address.Address)
            .Select(g => new FoundRecord(g.Id.Value, g.Name))
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        GroupId[] ids = [.. records.Select(GroupId.From)];

        var found = await groupRows
            .Groups.Where(g => ids.Contains(g.Id))
            .Select(g => new
            {
                g.Id,
                g.Slug,
                g.Name,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(
            g => g.Id.Value,
            g => new RecordLink(RecordKind.Group, g.Slug, Number: null, "settings/groups", g.Name)
        );
    }
}
