using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Finds the records of a class that are past the date of its rule, where a feature lists them one by one.</summary>
internal sealed class DueForDisposal(IEnumerable<IRecordsForDisposal> features)
{
    /// <summary>Whether the records of a class are listed.</summary>
    public bool Lists(RecordClass recordClass) => features.Any(records => records.Class == recordClass);

    public async Task<int> CountAsync(RetentionRule rule, DateOnly today, CancellationToken cancellationToken) =>
        rule.PastIfFrom(today) is { } latest
            ? await Of(rule).Rows(latest, DisposalPlace.First).CountAsync(cancellationToken)
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
            ? await Of(rule).Rows(latest, after ?? DisposalPlace.First).Take(count).ToListAsync(cancellationToken)
            : [];

    /// <summary>The rows as they are shown, with the files that they still have.</summary>
    public async Task<IReadOnlyList<RecordForDisposal>> ViewsAsync(
        RetentionRule rule,
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        var records = Of(rule);
        var files = await records.FilesAsync(rows, cancellationToken);

        return
        [
            .. rows.Select(row =>
            {
                var reference = records.ReferenceOf(row);

                return new RecordForDisposal(
                    reference ?? row.Id.ToString("D"),
                    reference,
                    row.Title,
                    row.On,
                    rule.KeptUntil(row.On) ?? row.On,
                    [.. files[row.Id]]
                );
            }),
        ];
    }

    private IRecordsForDisposal Of(RetentionRule rule) => features.Single(records => records.Class == rule.RecordClass);
}
