using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Reads one item of evidence whole: for its page, for a change, and to show it as it is now when a write came too late.</summary>
internal sealed class EvidenceReading(
    IBoardDb db,
    RecordLookup records,
    CurrentLegalHold hold,
    ICurrentUser user,
    IBusinessDay day
)
{
    /// <summary>The item to change; refused with the item as it is now if the writer had read an older version.</summary>
    public async Task<Result<EvidenceItem>> FindAsync(EvidenceTarget target, CancellationToken cancellationToken)
    {
        if (await FindAsync(db.WholeEvidence, target.Reference, cancellationToken) is not { } item)
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
        await FindAsync(db.WholeEvidence.AsNoTracking(), reference, cancellationToken) is { } item
            ? await DetailAsync(item, cancellationToken)
            : EvidenceErrors.NotFound;

    private async Task<EvidenceDetail> DetailAsync(EvidenceItem item, CancellationToken cancellationToken)
    {
        EvidenceCitation[] standing =
        [
            .. item.Citations.Where(citation => citation.Stands).OrderByDescending(citation => citation.CitedAt),
        ];
        var links = await records.LinksAsync(standing.Select(c => c.Record), cancellationToken);

        return new EvidenceDetail(
            item.Reference.ToString(),
            item.Title,
            item.Note,
            item.ReviewOn,
            item.WithdrawnOn is null && item.ReviewOn <= day.Today,
            [.. item.Revisions.OrderByDescending(r => r.Number).Select(r => ViewOf(item, r))],
            [.. standing.Select(citation => ViewOf(citation, links.Of(citation.Record)))],
            item.AddedBy.Name,
            item.AddedOn,
            item.WithdrawnOn is { } on
                ? new WithdrawalView(on, item.WithdrawnBy?.Name ?? "", item.WithdrawReason ?? "")
                : null,
            item.IsInvented,
            item.Version,
            CanOf(item, await MayDestroyAsync(item, cancellationToken))
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
            // What the board no longer relies on is led to no more: it may have named a child.
            item.WithdrawnOn
                is null
                ? revision.Address
                : null,
            FileView.Of(item, revision),
            revision.DocumentOn,
            revision.DeclaredBy.Name,
            revision.DeclaredAt
        );

    private static CitationView ViewOf(EvidenceCitation citation, RecordLink? link)
    {
        var cited = CitedAs.Of(citation.Record).Kind;

        return new CitationView(
            citation.Id.Value,
            cited,
            citation.Words,
            cited is CitedKind.Priority or CitedKind.Update or CitedKind.Reading ? link?.Address : null,
            cited is CitedKind.Reading ? link?.Number : null,
            cited is CitedKind.Completion ? link?.Address : null,
            citation.CitedBy.Name,
            citation.CitedAt,
            link
        );
    }

    /// <summary>Whether the reader may destroy a file of the item: there is one, and no hold keeps it.</summary>
    private async Task<bool> MayDestroyAsync(EvidenceItem item, CancellationToken cancellationToken) =>
        user.Has(Permission.RemoveWords)
        && item.Revisions.Any(revision => revision is { File: not null, DestroyedAt: null })
        && await hold.SinceAsync(cancellationToken) is null;

    private EvidenceCan CanOf(EvidenceItem item, bool mayDestroy)
    {
        var writes = user.Has(Permission.WriteEvidence);
        var isCurrent = item.WithdrawnOn is null;

        return new EvidenceCan(
            Change: writes && isCurrent,
            Revise: writes && isCurrent && item.RevisionCount < EvidenceItem.MostRevisions,
            Cite: writes && isCurrent,
            TakeAway: writes,
            Withdraw: isCurrent && user.Has(Permission.WithdrawEvidence),
            Destroy: mayDestroy
        );
    }
}
