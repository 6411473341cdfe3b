using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Objectives as records. They stand on the page of their priority, under its address and their number.</summary>
internal sealed class ObjectiveRecords(IObjectiveRows objectiveRows, IPriorityRows priorityRows) : IRecordKind
{
    public RecordKind Kind => RecordKind.Objective;

    public Permission ToOpen => RequiresAttribute.Of<ListObjectives>().Permission;

    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken)
    {
        var found = await (
            from priority in priorityRows.Priorities
            where priority.Slug == address.Address
            join objective in objectiveRows.Objectives on priority.Id equals objective.PriorityId
            where objective.Number == address.Number
            select new
            {
                objective.Id,
                objective.Sentence,
                objective.PriorityId,
                Of = priority.Title,
            }
        ).SingleOrDefaultAsync(cancellationToken);

        return found is null
            ? null
            : new FoundRecord(found.Id.Value, found.Sentence)
            {
                Words = $"{found.Of}: {found.Sentence}",
                BelongsToId = found.PriorityId.Value,
            };
    }

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        ObjectiveId[] ids = [.. records.Select(ObjectiveId.From)];

        return await (
            from objective in objectiveRows.Objectives
            where ids.Contains(objective.Id)
            join priority in priorityRows.Priorities on objective.PriorityId equals priority.Id
            select new
            {
                objective.Id,
                priority.Slug,
                objective.Number,
                objective.Sentence,
                Of = priority.Title,
            }
        ).ToDictionaryAsync(
            found => found.Id.Value,
            found => new RecordLink(
                RecordKind.Objective,
                found.Slug,
                found.Number,
                $"priorities/{found.Slug}/objectives",
                found.Sentence,
                found.Of
            ),
            cancellationToken
        );
    }
}
