using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds updates of priorities by their words, the newest first.</summary>
internal sealed class UpdateSearch(IPriorityRows priorityRows) : ISearchable
{
    public FoundKind Kind => FoundKind.Update;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetPriority>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from update in words.In(
                priorityRows.Updates.AsNoTracking(),
                u => u.Did + " " + (u.ImpactText ?? "") + " " + u.Next
            )
            join priority in priorityRows.Priorities on update.PriorityId equals priority.Id
            orderby update.AsAt descending, priority.Slug
            select new
            {
                update.Id,
                priority.Slug,
                priority.Title,
                update.AsAt,
                update.Did,
                update.ImpactText,
                update.Next,
            }
        )
            .Take(most)
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(row => new SearchHit(
                Kind,
                $"Update of {row.Title}",
                $"As at {row.AsAt.InWords()}",
                words.ExcerptOf($"{row.Did} {row.ImpactText} {row.Next}"),
                new FoundSubject(Priority: row.Slug),
                Record: new RecordAddress(RecordKind.Priority, row.Slug, Number: null),
                Part: new RecordPart(RecordPartKind.Update, row.Id.Value)
            )),
        ];
    }

    /// <summary>An update has no title; its words would make every guess a likely one.</summary>
    public Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([]);
}
