using LscbCloud.Application.Common;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds measures by their title or by what is counted, those that ended last. No number of a reading is searched or shown.</summary>
internal sealed class MeasureSearch(IMeasureRows measureRows, IPriorityRows priorityRows) : ISearchable
{
    public FoundKind Kind => FoundKind.Measure;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetMeasure>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from measure in words.In(measureRows.Measures.AsNoTracking(), m => m.Title + " " + m.Counted)
            join priority in priorityRows.Priorities on measure.PriorityId equals priority.Id
            orderby measure.EndedOn != null, priority.Slug, measure.Number
            select new
            {
                measure.Title,
                measure.Number,
                IsOpen = measure.EndedOn == null,
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
                row.Title,
                row.IsOpen ? $"Measure of {row.Of}" : $"Measure of {row.Of}, ended",
                Excerpt: null,
                new FoundSubject(Priority: row.Slug, Measure: row.Number),
                row.IsOpen,
                new RecordAddress(RecordKind.Measure, row.Slug, row.Number)
            )),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await measureRows.Measures.OrderBy(m => m.Id).Select(m => m.Title).Take(most).ToListAsync(cancellationToken);
}
