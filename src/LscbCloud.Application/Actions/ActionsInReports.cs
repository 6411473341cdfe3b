using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Writes the actions that came from a priority into a document: what is open, and how many are finished.</summary>
internal sealed class ActionsInReports(IActionRows actionRows, IActionSourceRows actionSourceRows, IBusinessDay day)
{
    /// <summary>How many a document lists. More are in the board's list of actions, which exports them all.</summary>
    private const int Most = 100;

    /// <summary>A section with a table, or a sentence where nothing is open. What was only proposed is left out.</summary>
    public async Task<IReadOnlyList<IBlock>> OfPriorityAsync(PriorityId priority, CancellationToken cancellationToken)
    {
        var id = priority.Value;
        var actions = actionRows.Actions.Where(a =>
            actionSourceRows.ActionSources.Any(source => source.ActionId == a.Id && source.BelongsToId == id)
        );
        var finished = await actions.CountAsync(
            a => a.State == ActionState.Verified || a.State == ActionState.Closed,
            cancellationToken
        );
        var open = await actions
            .AsNoTracking()
            .Where(a =>
                a.State == ActionState.Agreed || a.State == ActionState.InProgress || a.State == ActionState.Done
            )
            .ByDay()
            .Take(Most + 1)
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);

        return
        [
            new Heading(1, "Actions"),
            new Paragraph(finished == 1 ? "1 action is finished." : $"{finished} actions are finished."),
            open.Count == 0
                ? new Paragraph("No action is open.")
                : ActionTable.Of("Open", [.. open.Take(Most)], day.Today),
            .. open.Count > Most
                ? [new Paragraph($"The first {Most} are listed. The list of actions has them all.", IsQuiet: true)]
                : Array.Empty<IBlock>(),
        ];
    }
}
