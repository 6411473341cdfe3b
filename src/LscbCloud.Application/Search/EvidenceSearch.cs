using LscbCloud.Application.Common;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Finds evidence of a board or of an agency by its reference, title or note, what was withdrawn last. Addresses are not searched.</summary>
internal sealed class EvidenceSearch(IEvidenceRows evidenceRows, ITenantContext place) : ISearchable
{
    public FoundKind Kind => FoundKind.Evidence;

    public bool IsOpenTo(ICurrentUser user) => user.May<GetEvidence>();

    public async Task<IReadOnlyList<SearchHit>> FindAsync(
        SearchWords words,
        int most,
        CancellationToken cancellationToken
    )
    {
        var rows = await Named(evidenceRows.Evidence.AsNoTracking(), words)
            .OrderBy(e => e.WithdrawnOn != null)
            .ThenByDescending(e => e.Number)
            .Take(most)
            .Select(e => new
            {
                e.Number,
                e.Title,
                e.Note,
                e.AddedOn,
                e.WithdrawnOn,
            })
            .ToListAsync(cancellationToken);

        return
        [
            .. rows.Select(e =>
            {
                var reference = new EvidenceReference(e.Number).ToString();

                return new SearchHit(
                    Kind,
                    $"{reference} {e.Title}",
                    e.WithdrawnOn is { } on ? $"Withdrawn on {on.InWords()}" : $"Added on {e.AddedOn.InWords()}",
                    words.ExcerptOf(e.Title) is null ? words.ExcerptOf(e.Note ?? "") : null,
                    new FoundSubject(Evidence: reference),
                    e.WithdrawnOn is null,
                    // An agency raises nothing from its evidence.
                    place.AgencyId
                        is null
                        ? new RecordAddress(RecordKind.Evidence, reference, Number: null)
                        : null
                );
            }),
        ];
    }

    public async Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken) =>
        await evidenceRows
            .Evidence.OrderByDescending(e => e.Number)
            .Select(e => e.Title)
            .Take(most)
            .ToListAsync(cancellationToken);

    private static IQueryable<EvidenceItem> Named(IQueryable<EvidenceItem> items, SearchWords words) =>
        EvidenceReference.Read(words.Text) is { Number: var number }
            ? items.Where(e => e.Number == number)
            : words.In(items, e => e.Title + " " + (e.Note ?? ""));
}
