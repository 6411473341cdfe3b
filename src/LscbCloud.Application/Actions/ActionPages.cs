using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Puts actions in order, and goes on after the last one of a page.</summary>
internal static class ActionPages
{
    /// <summary>Where the last action of a page stands now; none if there is no such action.</summary>
    public static async Task<ActionPlace?> PlaceOfAsync(
        this IQueryable<BoardAction> last,
        CancellationToken cancellationToken
    ) =>
        await last.AsNoTracking()
            .Select(a => new ActionPlace(
                a.OwnerAgencyName ?? "",
                a.Sources.Where(s => s.PriorityId != null).Max(s => s.Words),
                a.DueOn,
                a.Number,
                a.Id
            ))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The actions that follow a place.</summary>
    public static IQueryable<BoardAction> After(
        this IQueryable<BoardAction> actions,
        ActionPlace place,
        ActionOrder order
    )
    {
        var (owner, priority, due, number, _) = place;

        return order switch
        {
            ActionOrder.Reference => actions.Where(a => a.Number > number),
            ActionOrder.Owner => actions.Where(a =>
                string.Compare(a.OwnerAgencyName ?? "", owner) > 0
                || ((a.OwnerAgencyName ?? "") == owner && (a.DueOn > due || (a.DueOn == due && a.Number > number)))
            ),
            ActionOrder.Priority when priority is null => actions
                .ByPriority()
                .Where(filed => filed.Priority == null)
                .Select(filed => filed.Action)
                .Where(a => a.DueOn > due || (a.DueOn == due && a.Number > number)),
            ActionOrder.Priority => actions
                .ByPriority()
                .Where(filed =>
                    filed.Priority == null
                    || string.Compare(filed.Priority, priority) > 0
                    || (
                        filed.Priority == priority
                        && (filed.Action.DueOn > due || (filed.Action.DueOn == due && filed.Action.Number > number))
                    )
                )
                .Select(filed => filed.Action),
            _ => actions.Where(a => a.DueOn > due || (a.DueOn == due && a.Number > number)),
        };
    }

    public static IQueryable<BoardAction> InOrder(this IQueryable<BoardAction> actions, ActionOrder order) =>
        order switch
        {
            ActionOrder.Reference => actions.OrderBy(a => a.Number),
            ActionOrder.Owner => actions
                .OrderBy(a => a.OwnerAgencyName ?? "")
                .ThenBy(a => a.DueOn)
                .ThenBy(a => a.Number),
            ActionOrder.Priority => actions
                .ByPriority()
                .OrderBy(filed => filed.Priority == null)
                .ThenBy(filed => filed.Priority)
                .ThenBy(filed => filed.Action.DueOn)
                .ThenBy(filed => filed.Action.Number)
                .Select(filed => filed.Action),
            _ => actions.OrderBy(a => a.DueOn).ThenBy(a => a.Number),
        };

    /// <summary>Each action with the priority that it came from: one at most, as an action is raised from one thing.</summary>
    private static IQueryable<Filed> ByPriority(this IQueryable<BoardAction> actions) =>
        from action in actions
        from priority in action.Sources.Where(s => s.PriorityId != null).Select(s => s.Words).DefaultIfEmpty()
        select new Filed { Action = action, Priority = priority };

    /// <summary>The actions that a text names: by reference, or by words of the title or of the owner.</summary>
    public static IQueryable<BoardAction> Named(IQueryable<BoardAction> actions, string text)
    {
        if (ActionReference.Read(text) is { Number: var number })
        {
            return actions.Where(a => a.Number == number);
        }

#pragma warning disable CA1304, CA1311, CA1862, MA0011 // The database compares, in its own language.
        return actions.Where(a =>
            a.Title.ToLower().Contains(text.ToLower())
            || a.OwnerPost.ToLower().Contains(text.ToLower())
            || (a.OwnerAgencyName ?? "").ToLower().Contains(text.ToLower())
        );
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    private sealed class Filed
    {
        public required BoardAction Action { get; init; }

        public required string? Priority { get; init; }
    }
}
