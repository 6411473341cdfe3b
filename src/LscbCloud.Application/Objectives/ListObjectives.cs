using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Lists the objectives of a priority in their order, those that were dropped included. There are never more than 30.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record ListObjectives(string Slug) : IQuery<ObjectiveList>;

/// <summary>A priority's objectives, by their numbers.</summary>
public sealed record ObjectiveList(string Priority, IReadOnlyList<ObjectiveView> Items, ObjectiveListCan Can);

/// <summary>What the reader may do with the list.</summary>
public sealed record ObjectiveListCan(bool Add);

/// <summary>One objective.</summary>
public sealed record ObjectiveView(
    int Number,
    string Sentence,
    DateOnly? From,
    DateOnly? To,
    DropView? Drop,
    string? Source,
    bool IsInvented,
    int Version,
    ObjectiveCan Can
);

/// <summary>When and why an objective was dropped.</summary>
public sealed record DropView(DateOnly DroppedOn, string Reason, string DroppedBy);

/// <summary>What the reader may do with an objective as it stands.</summary>
public sealed record ObjectiveCan(bool Reword, bool Drop);

internal sealed class ListObjectivesHandler(IBoardDb db, ICurrentUser user, ObjectiveLookup objectives)
    : IQueryHandler<ListObjectives, ObjectiveList>
{
    public async Task<Result<ObjectiveList>> Handle(ListObjectives request, CancellationToken cancellationToken)
    {
        var priority = await db
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new
            {
                p.Id,
                p.Title,
                IsClosed = p.ClosedOn != null,
            })
            .SingleOrDefaultAsync(cancellationToken);

        if (priority is null)
        {
            return PriorityErrors.NotFound;
        }

        var rows = await db
            .Objectives.AsNoTracking()
            .Where(o => o.PriorityId == priority.Id)
            .OrderBy(o => o.Number)
            .Take(Objective.MostOfAPriority)
            .ToListAsync(cancellationToken);
        var mayAdd =
            !priority.IsClosed && rows.Count < Objective.MostOfAPriority && user.Has(Permission.WriteObjectives);

        return new ObjectiveList(
            priority.Title,
            [.. rows.Select(objective => objectives.ViewOf(objective, priority.IsClosed))],
            new ObjectiveListCan(mayAdd)
        );
    }
}
