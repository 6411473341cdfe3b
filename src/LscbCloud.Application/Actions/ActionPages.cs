using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Puts actions in order, and goes on after the last one of a page.</summary>
internal static class ActionPages
{
    /// <summary>Where the last action of a page stands now; none if there is no such action.</summary>
    public static async Task<ActionPlace?> PlaceOfAsync(
        this IQueryable<BoardAction> last,
        ActionOrder order,
        IQueryable<Priority> priorities,
        CancellationToken cancellationToken
    ) =>
        await last.AsNoTracking()
            .Filed(order, priorities)
            .Select(filed => new ActionPlace(
                filed.Action.OwnerAgencyName ?? "",
                filed.Under,
                filed.Action.DueOn,
                filed.Action.Number
            ))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The actions that follow a place.</summary>
    public static IQueryable<BoardAction> After(
        this IQueryable<BoardAction> actions,
        ActionPlace place,
        ActionOrder order,
        IQueryable<Priority> priorities
    )
    {
        var (owner, under, due, number) = place;

        return order switch
        {
            ActionOrder.Reference => actions.Where(a => a.Number > number),
            ActionOrder.Owner => actions.Where(a =>
                string.Compare(a.OwnerAgencyName ?? "", owner) > 0
                || ((a.OwnerAgencyName ?? "") == owner && (a.DueOn > due || (a.DueOn == due && a.Number > number)))
            ),
            ActionOrder.Priority or ActionOrder.Source when under is null => actions
                .Filed(order, priorities)
                .Where(filed => filed.Under == null)
                .Select(filed => filed.Action)
                .Where(a => a.DueOn > due || (a.DueOn == due && a.Number > number)),
            ActionOrder.Priority or ActionOrder.Source => actions
                .Filed(order, priorities)
                .Where(filed =>
                    filed.Under == null
                    || string.Compare(filed.Under, under) > 0
                    || (
                        filed.Under == under
                        && (filed.Action.DueOn > due || (filed.Action.DueOn == due && filed.Action.Number > number))
                    )
                )
                .Select(filed => filed.Action),
            _ => actions.Where(a => a.DueOn > due || (a.DueOn == due && a.Number > number)),
        };
    }

    public static IQueryable<BoardAction> InOrder(
        this IQueryable<BoardAction> actions,
        ActionOrder order,
        IQueryable<Priority> priorities
    ) =>
        order switch
        {
            ActionOrder.Reference => actions.OrderBy(a => a.Number),
            ActionOrder.Owner => actions
                .OrderBy(a => a.OwnerAgencyName ?? "")
                .ThenBy(a => a.DueOn)
                .ThenBy(a => a.Number),
            ActionOrder.Priority or ActionOrder.Source => actions
                .Filed(order, priorities)
                .OrderBy(filed => filed.Under == null)
                .ThenBy(filed => filed.Under)
                .ThenBy(filed => filed.Action.DueOn)
                .ThenBy(filed => filed.Action.Number)
                .Select(filed => filed.Action),
            _ => actions.ByDay(),
        };

    /// <summary>The first due first.</summary>
    public static IQueryable<BoardAction> ByDay(this IQueryable<BoardAction> actions) =>
        actions.OrderBy(a => a.DueOn).ThenBy(a => a.Number);

    /// <summary>
    /// Each action with the priority that it came from, itself or by what belongs to it, or with what its source is called: one at most,
    /// as an action is raised from one thing.
    /// </summary>
    private static IQueryable<FiledAction> Filed(
        this IQueryable<BoardAction> actions,
        ActionOrder order,
        IQueryable<Priority> priorities
    ) =>
        order switch
        {
            ActionOrder.Priority => from action in actions
            from title in (
                from source in action.Sources
                join priority in priorities on source.BelongsToId equals (Guid?)(object)priority.Id
                select priority.Title
            ).DefaultIfEmpty()
            select new FiledAction { Action = action, Under = title },
            ActionOrder.Source => from action in actions
            from words in action.Sources.Select(source => source.Words).DefaultIfEmpty()
            select new FiledAction { Action = action, Under = words },
            _ => actions.Select(action => new FiledAction { Action = action, Under = null }),
        };

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

    private sealed class FiledAction
    {
        public required BoardAction Action { get; init; }

        public required string? Under { get; init; }
    }
}
