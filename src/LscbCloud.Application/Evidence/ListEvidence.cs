using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists the evidence of a board or an agency, the latest added first, one page at a time.</summary>
/// <param name="Shown">Which of it.</param>
/// <param name="Text">A reference, or words of the title or of the note.</param>
/// <param name="After">The reference of the last item on the page before.</param>
/// <param name="Limit">How many to a page.</param>
[Requires(Permission.ReadEvidence, InAgency = Permission.ReadAgencyEvidence)]
public sealed record ListEvidence(EvidenceShown Shown, string? Text, string? After, int Limit) : IQuery<EvidenceList>;

internal sealed class ListEvidenceValidator : AbstractValidator<ListEvidence>
{
    private const int TextMaxLength = 100;

    public ListEvidenceValidator()
    {
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose current, review, withdrawn or all.");
        RuleFor(query => query.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
        RuleFor(query => query.After)
            .Must(after => after is null || EvidenceReference.Read(after) is not null)
            .WithMessage("Name the last item of the page before, such as E-12.");
        RuleFor(query => query.Limit).PageSize();
    }
}

internal sealed class ListEvidenceHandler(IEvidenceRows evidenceRows, ICurrentUser user, IBusinessDay day)
    : IQueryHandler<ListEvidence, EvidenceList>
{
    public async Task<Result<EvidenceList>> Handle(ListEvidence request, CancellationToken cancellationToken)
    {
        var items = evidenceRows.Evidence.AsNoTracking().Shown(request.Shown, day.Today).Named(request.Text);
        var before = request.After is null ? null : EvidenceReference.Read(request.After);
        var last = before?.Number ?? int.MaxValue;
        var rows = await RowsAsync(items.Where(e => e.Number < last), request.Limit + 1, cancellationToken);
        var page = rows.Take(request.Limit).ToArray();
        var uses = await UsesAsync([.. page.Select(row => row.Item.Id)], cancellationToken);

        return new EvidenceList(
            [.. page.Select(row => SummaryOf(row.Item, row.Latest, uses.GetValueOrDefault(row.Item.Id)))],
            before is null && rows.Count <= request.Limit ? rows.Count : await items.CountAsync(cancellationToken),
            await CountsAsync(cancellationToken),
            rows.Count > request.Limit ? page[^1].Item.Reference.ToString() : null,
            new EvidenceListCan(user.MayWriteEvidence())
        );
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(
        IQueryable<EvidenceItem> items,
        int count,
        CancellationToken cancellationToken
    ) =>
        await (
            from item in items.OrderByDescending(e => e.Number).Take(count)
            join revision in evidenceRows.EvidenceRevisions
                on new { item.Id, Number = item.RevisionCount } equals new { Id = revision.EvidenceId, revision.Number }
            orderby item.Number descending
            select new Row(item, revision)
        ).ToListAsync(cancellationToken);

    private async Task<Dictionary<EvidenceId, int>> UsesAsync(
        EvidenceId[] items,
        CancellationToken cancellationToken
    ) =>
        await evidenceRows
            .EvidenceCitations.Where(c => items.Contains(c.EvidenceId) && c.TakenAwayAt == null)
            .GroupBy(c => c.EvidenceId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    private async Task<EvidenceCounts> CountsAsync(CancellationToken cancellationToken)
    {
        var today = day.Today;
        var tallies = await evidenceRows
            .Evidence.GroupBy(e => new { IsWithdrawn = e.WithdrawnOn != null, IsPast = e.ReviewOn <= today })
            .Select(g => new
            {
                g.Key.IsWithdrawn,
                g.Key.IsPast,
                Count = g.Count(),
            })
            .ToListAsync(cancellationToken);
        var current = tallies.Where(t => !t.IsWithdrawn).Sum(t => t.Count);
        var withdrawn = tallies.Where(t => t.IsWithdrawn).Sum(t => t.Count);

        return new EvidenceCounts(
            current,
            tallies.Where(t => !t.IsWithdrawn && t.IsPast).Sum(t => t.Count),
            withdrawn,
            current + withdrawn
        );
    }

    private EvidenceSummary SummaryOf(EvidenceItem item, EvidenceRevision latest, int uses) =>
        new(
            item.Reference.ToString(),
            item.Title,
            item.Note,
            item.WithdrawnOn is null ? latest.Address : null,
            FileView.Of(item, latest),
            latest.DocumentOn,
            item.ReviewOn,
            item.WithdrawnOn is null && item.ReviewOn <= day.Today,
            item.WithdrawnOn,
            item.RevisionCount,
            uses,
            item.IsInvented,
            item.Version
        );

    private sealed record Row(EvidenceItem Item, EvidenceRevision Latest);
}
