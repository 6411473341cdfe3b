using LscbCloud.Application.Common;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds objectives by their sentence, those that were dropped last.</summary>
internal sealed class ObjectiveSearch(IObjectiveRows objectiveRows, IPriorityRows priorityRows) : ISearchable
{
    public FoundKind Kind => FoundKind.Objective;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetPriority>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from objective in words.In(objectiveRows.Objectives.AsNoTracking(), o => o.Sentence)
            join priority in priorityRows.Priorities on objective.PriorityId equals priority.Id
            orderby objective.DroppedOn != null, priority.Slug, objective.Number
            select new
            {
                objective.Sentence,
                objective.Number,
                IsOpen = objective.DroppedOn == null,
                priority.Slug,
                Of = priority.Title,
            }
        )
            .Take(most)
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(row => new SearchHit(
                Kind,
                row.Sentence,
                row.IsOpen ? $"Objective of {row.Of}" : $"Objective of {row.Of}, dropped",
                Excerpt: null,
                new FoundSubject(Priority: row.Slug),
                row.IsOpen,
                new RecordAddress(RecordKind.Objective, row.Slug, row.Number)
            )),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await objectiveRows
            .Objectives.OrderBy(o => o.Id)
            .Select(o => o.Sentence)
            .Take(most)
            .ToListAsync(cancellationToken);
}
