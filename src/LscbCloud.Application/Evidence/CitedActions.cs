using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Finds the actions from which an agency cites its evidence, and says what people call them.</summary>
internal sealed class CitedActions(IActionRows actionRows, AgencyActionReading actions)
{
    /// <summary>The action as a place that cites; none where the agency owns no such action.</summary>
    public async Task<CitedPlace?> FindAsync(AgencyActionName name, CancellationToken cancellationToken) =>
        await actions.IdAsync(name, cancellationToken) is { } id ? CitedPlace.InAction(new ActionId(id)) : null;

    /// <summary>What actions are called. One that a board has given to the agency's successor is left out.</summary>
    public async Task<Dictionary<ActionId, NamedAction>> NamesOfAsync(
        ActionId[] ids,
        CancellationToken cancellationToken
    )
    {
        if (ids is [])
        {
            return [];
        }

        var boards = await actions.BoardsAsync(cancellationToken);
        var found = await actionRows
            .Actions.Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.BoardId,
                a.Number,
                a.Title,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(
            a => a.Id,
            a => new NamedAction(boards.GetValueOrDefault(a.BoardId) ?? new PromisedTo("", ""), a.Number, a.Title)
        );
    }
}
