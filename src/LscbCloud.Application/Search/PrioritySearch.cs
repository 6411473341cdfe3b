using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds priorities of any plan by their title, aim, reason or lead: the open ones first.</summary>
internal sealed class PrioritySearch(IPriorityRows priorityRows) : ISearchable
{
    public FoundKind Kind => FoundKind.Priority;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetPriority>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await words
            .In(
                priorityRows.Priorities.AsNoTracking(),
                p => p.Title + " " + p.Aim + " " + p.Reason + " " + p.Lead.Post + " " + (p.Lead.Group ?? "")
            )
            .OrderByDescending(words.Begins<Domain.Priorities.Priority>(p => p.Title))
            .ThenBy(p => p.ClosedOn != null)
            .ThenBy(p => p.Slug)
            .Take(most)
            .Select(p => new
            {
                p.Slug,
                p.Title,
                p.Aim,
                p.Reason,
                p.Lead.Post,
                p.ClosedOn,
            })
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(p => new SearchHit(
                Kind,
                p.Title,
                p.ClosedOn is { } on ? $"Closed on {on.InWords()}" : $"Led by {p.Post}",
                words.ExcerptOf(p.Title) is null ? words.ExcerptOf(p.Aim) ?? words.ExcerptOf(p.Reason) : null,
                new FoundSubject(Priority: p.Slug),
                p.ClosedOn is null,
                new RecordAddress(RecordKind.Priority, p.Slug, Number: null)
            )),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await priorityRows
            .Priorities.OrderBy(p => p.Slug)
            .Select(p => p.Title)
            .Take(most)
            .ToListAsync(cancellationToken);
}
