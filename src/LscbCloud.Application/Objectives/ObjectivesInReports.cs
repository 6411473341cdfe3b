using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>Writes what a priority sets out to reach into a document, without what was dropped.</summary>
internal sealed class ObjectivesInReports(IObjectiveRows objectiveRows)
{
    /// <summary>A section with a list, or nothing where there is no objective.</summary>
    public async Task<IReadOnlyList<IBlock>> OfPriorityAsync(PriorityId priority, CancellationToken cancellationToken)
    {
        var objectives = await objectiveRows
            .Objectives.AsNoTracking()
            .Where(o => o.PriorityId == priority && o.DroppedOn == null)
            .OrderBy(o => o.Number)
            .Take(Objective.MostOfAPriority)
            .ToListAsync(cancellationToken);

        return objectives is [] ? [] : [new Heading(1, "Objectives"), BlockOf(objectives)];
    }

    /// <summary>Objectives with their numbers and days.</summary>
    public static IBlock BlockOf(IEnumerable<Objective> objectives) => new BulletList([.. objectives.Select(InWords)]);

    private static string InWords(Objective objective)
    {
        var by = objective.ToOn is { } to ? $", by {to.InWords()}" : "";
        var invented = objective.IsInvented ? " (invented)" : "";

        return $"{objective.Number}. {objective.Sentence}{by}{invented}";
    }
}
