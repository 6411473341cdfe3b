using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Reads one item of evidence whole: for its page, for a change, and to show it as it is now when a write came too late.</summary>
internal sealed class EvidenceReading(
    IEvidenceRows evidenceRows,
    RecordLookup records,
    CitedActions actions,
    CurrentLegalHold hold,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>The item to change; refused with the item as it is now if the writer had read an older version.</summary>
    public async Task<Result<EvidenceItem>> FindAsync(EvidenceTarget target, CancellationToken cancellationToken)
    {
        if (await FindAsync(evidenceRows.WholeEvidence, target.Reference, cancellationToken) is not { } item)
        {
            return EvidenceErrors.NotFound;
        }

        return item.Version == target.Version ? item : EvidenceErrors.Stale(await DetailAsync(item, cancellationToken));
    }

    /// <summary>Asks an item to change.</summary>
    public async Task<Result<Revision>> ChangeAsync(
        EvidenceTarget target,
        Func<EvidenceItem, Result> change,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var result = change(found.Value);

        return result.IsFailure ? result.Error : new Revision(found.Value.Version);
    }

    public async Task<Result<EvidenceDetail>> DetailAsync(string reference, CancellationToken cancellationToken) =>
        await FindAsync(evidenceRows.WholeEvidence.AsNoTracking(), reference, cancellationToken) is { } item
            ? await DetailAsync(item, cancellationToken)
            : EvidenceErrors.NotFound;

    private async Task<EvidenceDetail> DetailAsync(EvidenceItem item, CancellationToken cancellationToken)
    {
        EvidenceCitation[] standing =
        [
            .. item.Citations.Where(citation => citation.Stands).OrderByDescending(citation => citation.CitedAt),
        ];
        var links = await records.LinksAsync(standing.Select(c => c.Record), cancellationToken);
        var promised = await actions.NamesOfAsync(standing, cancellationToken);

        return new EvidenceDetail(
            item.Reference.ToString(),
            item.Title,
            item.Note,
            item.ReviewOn,
            item.WithdrawnOn is null && item.ReviewOn <= day.Today,
            [.. item.Revisions.OrderByDescending(r => r.Number).Select(r => ViewOf(item, r))],
            [.. standing.Select(citation => ViewOf(citation, links.Of(citation.Record), promised))],
            item.AddedBy.Name,
            item.AddedOn,
            item.WithdrawnOn is { } on
                ? new WithdrawalView(on, item.WithdrawnBy?.Name ?? "", item.WithdrawReason ?? "")
                : null,
            item.IsInvented,
            item.Version,
            new EvidenceCan(item, await HeldSinceAsync(item, cancellationToken), user)
        );
    }

    private static async Task<EvidenceItem?> FindAsync(
        IQueryable<EvidenceItem> items,
        string reference,
        CancellationToken cancellationToken
    ) =>
        EvidenceReference.Read(reference) is { Number: var number }
            ? await items.SingleOrDefaultAsync(e => e.Number == number, cancellationToken)
            : null;

    private static RevisionView ViewOf(EvidenceItem item, EvidenceRevision revision) =>
        new(
            revision.Number,
            // What is no longer relied on is led to no more: it may have named a child.
            item.WithdrawnOn
                is null
                ? revision.Address
                : null,
            FileView.Of(item, revision),
            revision.DocumentOn,
            revision.DeclaredBy.Name,
            revision.DeclaredAt
        );

    private static CitationView ViewOf(
        EvidenceCitation citation,
        RecordLink? link,
        IReadOnlyDictionary<ActionId, NamedAction> promised
    )
    {
        var cited = CitedAs.Of(citation).Kind;
        var action = cited is CitedKind.Action ? promised.GetValueOrDefault(new(citation.RecordId)) : null;

        var reference = action is null ? null : new ActionReference(action.Number).ToString();

        if (cited is CitedKind.Completion)
        {
            reference = link?.Address;
        }

        return new CitationView(
            citation.Id.Value,
            cited,
            cited is CitedKind.Action ? CitedActions.WordsOf(action) : citation.Words,
            cited is CitedKind.Priority or CitedKind.Update or CitedKind.Reading ? link?.Address : null,
            cited is CitedKind.Reading ? link?.Number : null,
            reference,
            action?.Board.Slug,
            citation.CitedBy.Name,
            citation.CitedAt,
            link
        );
    }

    /// <summary>Since when a legal hold keeps its files; asked only for who might destroy one.</summary>
    private async Task<DateOnly?> HeldSinceAsync(EvidenceItem item, CancellationToken cancellationToken) =>
        new EvidenceCan(item, heldSince: null, user).Destroy ? await hold.SinceAsync(cancellationToken) : null;
}
