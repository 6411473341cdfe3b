using LscbCloud.Application.Actions;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Finds the records of a class that are past the date of its rule: closed plans, finished actions, withdrawn evidence.</summary>
internal sealed class DueForDisposal(IActionRows actionRows, IEvidenceRows evidenceRows, IPlanRows planRows)
{
    /// <summary>The classes of which records are listed one by one.</summary>
    public static readonly IReadOnlyList<RecordClass> Listed =
    [
        RecordClass.Plans,
        RecordClass.Actions,
        RecordClass.Evidence,
    ];

    public async Task<int> CountAsync(RetentionRule rule, DateOnly today, CancellationToken cancellationToken) =>
        rule.PastIfFrom(today) is { } latest
            ? rule.RecordClass switch
            {
                RecordClass.Plans => await Plans(latest).CountAsync(cancellationToken),
                RecordClass.Actions => await Actions(latest).CountAsync(cancellationToken),
                _ => await Evidence(latest).CountAsync(cancellationToken),
            }
            : 0;

    /// <summary>Those after a place, the longest past first.</summary>
    public async Task<IReadOnlyList<RowForDisposal>> RowsAsync(
        RetentionRule rule,
        DateOnly today,
        DisposalPlace? after,
        int count,
        CancellationToken cancellationToken
    ) =>
        rule.PastIfFrom(today) is { } latest
            ? await Rows(rule.RecordClass, latest, after ?? DisposalPlace.First, count).ToListAsync(cancellationToken)
            : [];

    /// <summary>The rows as they are shown, evidence and actions with the files that they still have.</summary>
    public async Task<IReadOnlyList<RecordForDisposal>> ViewsAsync(
        RetentionRule rule,
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        var files = rule.RecordClass switch
        {
            RecordClass.Evidence => await EvidenceFilesAsync(rows, cancellationToken),
            RecordClass.Actions => await ProofFilesAsync(rows, cancellationToken),
            _ => null,
        };

        return
        [
            .. rows.Select(row =>
            {
                var reference = ReferenceOf(rule.RecordClass, row);

                return new RecordForDisposal(
                    reference ?? row.Id.ToString("D"),
                    reference,
                    row.Title,
                    row.On,
                    rule.KeptUntil(row.On) ?? row.On,
                    files is null ? [] : [.. files[row.Id]]
                );
            }),
        ];
    }

    private IQueryable<Plan> Plans(DateOnly latest) => planRows.Plans.AsNoTracking().Where(p => p.ClosedOn <= latest);

    private IQueryable<BoardAction> Actions(DateOnly latest) =>
        actionRows.Actions.AsNoTracking().Where(a => a.EndedOn <= latest);

    private IQueryable<EvidenceItem> Evidence(DateOnly latest) =>
        evidenceRows.Evidence.AsNoTracking().Where(e => e.WithdrawnOn <= latest);

    private IQueryable<RowForDisposal> Rows(RecordClass recordClass, DateOnly latest, DisposalPlace after, int count)
    {
        var (on, number) = after;
        // No two plans of a board begin on one day.
        var from = DateOnly.FromDayNumber(number);

        return recordClass switch
        {
            RecordClass.Plans => Plans(latest)
                .Where(p => p.ClosedOn > on || (p.ClosedOn == on && p.FromOn > from))
                .OrderBy(p => p.ClosedOn)
                .ThenBy(p => p.FromOn)
                .Take(count)
                .Select(p => new RowForDisposal(
                    p.Id.Value,
                    p.ClosedOn.GetValueOrDefault(),
                    p.FromOn.DayNumber,
                    p.Title
                )),
            RecordClass.Actions => Actions(latest)
                .Where(a => a.EndedOn > on || (a.EndedOn == on && a.Number > number))
                .OrderBy(a => a.EndedOn)
                .ThenBy(a => a.Number)
                .Take(count)
                .Select(a => new RowForDisposal(a.Id.Value, a.EndedOn.GetValueOrDefault(), a.Number, a.Title)),
            _ => Evidence(latest)
                .Where(e => e.WithdrawnOn > on || (e.WithdrawnOn == on && e.Number > number))
                .OrderBy(e => e.WithdrawnOn)
                .ThenBy(e => e.Number)
                .Take(count)
                .Select(e => new RowForDisposal(e.Id.Value, e.WithdrawnOn.GetValueOrDefault(), e.Number, e.Title)),
        };
    }

    private async Task<ILookup<Guid, FileForDisposal>> ProofFilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        ActionId[] actions = [.. rows.Select(row => new ActionId(row.Id))];
        var words = await actionRows
            .Completions.AsNoTracking()
            .Where(c => actions.Contains(c.ActionId) && c.FileAnswers != null && c.DestroyedAt == null)
            .OrderBy(c => c.Number)
            .ToListAsync(cancellationToken);

        return words.ToLookup(c => c.ActionId.Value, c => new FileForDisposal(c.Number, c.File?.Name ?? ""));
    }

    private async Task<ILookup<Guid, FileForDisposal>> EvidenceFilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        EvidenceId[] items = [.. rows.Select(row => new EvidenceId(row.Id))];
        var revisions = await evidenceRows
            .EvidenceRevisions.AsNoTracking()
            .Where(r => items.Contains(r.EvidenceId) && r.Address == null && r.DestroyedAt == null)
            .OrderBy(r => r.Number)
            .ToListAsync(cancellationToken);

        return revisions.ToLookup(r => r.EvidenceId.Value, r => new FileForDisposal(r.Number, r.File?.Name ?? ""));
    }

    private static string? ReferenceOf(RecordClass recordClass, RowForDisposal row) =>
        recordClass switch
        {
            RecordClass.Actions => new ActionReference(row.Number).ToString(),
            RecordClass.Evidence => new EvidenceReference(row.Number).ToString(),
            _ => null,
        };
}
