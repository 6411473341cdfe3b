using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Reads the retention schedule: what the board or the agency decided, and what is proposed where it has not.</summary>
internal sealed class RetentionReading(IRetentionRows retentionRows)
{
    /// <summary>Whether the owner has records of a class.</summary>
    public bool Knows(RecordClass recordClass) => retentionRows.RecordClasses.Any(facts => facts.Class == recordClass);

    /// <summary>The rule of every class that the owner has, in the order in which they are shown.</summary>
    public async Task<IReadOnlyList<RetentionRule>> AllAsync(CancellationToken cancellationToken)
    {
        var decided = await retentionRows.RetentionRules.AsNoTracking().ToListAsync(cancellationToken);

        return
        [
            .. retentionRows.RecordClasses.Select(facts =>
                decided.Find(rule => rule.RecordClass == facts.Class) ?? retentionRows.Propose(facts.Class)
            ),
        ];
    }

    /// <summary>The rule of one class, to change it.</summary>
    public async Task<RetentionRule> FindAsync(RecordClass recordClass, CancellationToken cancellationToken) =>
        await retentionRows.RetentionRules.SingleOrDefaultAsync(
            rule => rule.RecordClass == recordClass,
            cancellationToken
        ) ?? retentionRows.Propose(recordClass);
}
