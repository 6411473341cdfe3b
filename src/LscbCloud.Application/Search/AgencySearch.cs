using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds agencies that the board has seated, by their name or seat.</summary>
internal sealed class AgencySearch(ISeatRows seatRows) : ISearchable
{
    public FoundKind Kind => FoundKind.Agency;

    public bool IsOpenTo(ICurrentUser user) => user.May<ListSeatedAgencies>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await words
            .In(seatRows.Seats.AsNoTracking(), s => s.AgencyName + " " + s.Name)
            .OrderBy(s => s.AgencySlug)
            .ThenBy(s => s.Id)
            .Take(most)
            .Select(s => new
            {
                s.AgencyName,
                s.Name,
                s.ToOn,
            })
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(s => new SearchHit(
                Kind,
                s.AgencyName,
                s.ToOn is { } to ? $"Seat: {s.Name}, until {to.InWords()}" : $"Seat: {s.Name}",
                Excerpt: null,
                new FoundSubject()
            )),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await seatRows
            .Seats.OrderBy(s => s.AgencySlug)
            .Select(s => s.AgencyName)
            .Take(most)
            .ToListAsync(cancellationToken);
}
