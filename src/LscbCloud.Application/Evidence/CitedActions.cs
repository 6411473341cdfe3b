using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Finds the actions from which an agency cites its evidence, and says what people call them.</summary>
internal sealed class CitedActions(IActionRows actionRows, AgencyActionReading actions)
{
    /// <summary>The action as a record that cites; none where the agency owns no such action.</summary>
    public async Task<RecordReference?> FindAsync(AgencyActionName name, CancellationToken cancellationToken)
    {
        if (await actions.IdAsync(name, cancellationToken) is not { } id)
        {
            return null;
        }

        var names = await NamesOfAsync([new ActionId(id)], cancellationToken);

        return new RecordReference(RecordKind.Action, id, id, Part: null, WordsOf(names.GetValueOrDefault(new(id))));
    }

    /// <summary>The actions that some citations name, by their ids. On a board there are none of this sort.</summary>
    public Task<Dictionary<ActionId, NamedAction>> NamesOfAsync(
        IEnumerable<EvidenceCitation> citations,
        CancellationToken cancellationToken
    ) =>
        NamesOfAsync(
            [.. citations.OfType<AgencyEvidenceCitation>().Select(c => new ActionId(c.RecordId)).Distinct()],
            cancellationToken
        );

    /// <summary>What an agency's action is called in what it cites.</summary>
    public static string WordsOf(NamedAction? action) =>
        action is null
            ? "An action that the agency no longer owns"
            : $"{new ActionReference(action.Number)} {action.Title}, for {action.Board.Name}";

    /// <summary>What actions are called. One that a board has given to the agency's successor is left out.</summary>
    private async Task<Dictionary<ActionId, NamedAction>> NamesOfAsync(
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
