using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Reads the retention schedule: what the board decided, and what is proposed where it has not.</summary>
internal sealed class RetentionReading(IRetentionRows retentionRows)
{
    /// <summary>The rule of every class, in the order in which they are shown.</summary>
    public async Task<IReadOnlyList<RetentionRule>> AllAsync(CancellationToken cancellationToken)
    {
        var decided = await retentionRows.RetentionRules.AsNoTracking().ToListAsync(cancellationToken);

        return
        [
            .. RecordClassFacts.All.Select(facts =>
                decided.Find(rule => rule.RecordClass == facts.Class) ?? RetentionRule.Propose(facts.Class)
            ),
        ];
    }

    /// <summary>The rule of one class, to change it.</summary>
    public async Task<RetentionRule> FindAsync(RecordClass recordClass, CancellationToken cancellationToken) =>
        await retentionRows.RetentionRules.SingleOrDefaultAsync(
            rule => rule.RecordClass == recordClass,
            cancellationToken
        ) ?? RetentionRule.Propose(recordClass);
}
