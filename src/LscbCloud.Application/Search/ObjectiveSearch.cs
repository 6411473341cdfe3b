using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds objectives by their sentence, those that were dropped last.</summary>
internal sealed class ObjectiveSearch(IBoardDb db) : ISearchable
{
    public FoundKind Kind => FoundKind.Objective;

    public Permission Permission => Permission.ReadPriorities;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from objective in words.In(db.Objectives.AsNoTracking(), o => o.Sentence)
            join priority in db.Priorities on objective.PriorityId equals priority.Id
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
        await db.Objectives.OrderBy(o => o.Id).Select(o => o.Sentence).Take(most).ToListAsync(cancellationToken);
}
