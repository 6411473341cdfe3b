using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>Puts actions in order, and goes on after the last one of a page.</summary>
internal static class ActionPages
{
    /// <summary>The actions in order, after the one that a reference names. It is looked up where it stands now.</summary>
    public static IQueryable<BoardAction> After(
        IQueryable<BoardAction> actions,
        IQueryable<BoardAction> all,
        ActionOrder order,
        string? after
    )
    {
        if (after is not null && ActionReference.Read(after) is { Number: var number })
        {
            var last = all.Where(a => a.Number == number);
            actions = order switch
            {
                ActionOrder.Reference => actions.Where(a => a.Number > number),
                ActionOrder.Owner => actions.Where(a =>
                    last.Any(l =>
                        string.Compare(a.OwnerAgencyName ?? "", l.OwnerAgencyName ?? "") > 0
                        || (
                            (a.OwnerAgencyName ?? "") == (l.OwnerAgencyName ?? "")
                            && (a.DueOn > l.DueOn || (a.DueOn == l.DueOn && a.Number > l.Number))
                        )
                    )
                ),
                _ => actions.Where(a =>
                    last.Any(l => a.DueOn > l.DueOn || (a.DueOn == l.DueOn && a.Number > l.Number))
                ),
            };
        }

        return order switch
        {
            ActionOrder.Reference => actions.OrderBy(a => a.Number),
            ActionOrder.Owner => actions
                .OrderBy(a => a.OwnerAgencyName ?? "")
                .ThenBy(a => a.DueOn)
                .ThenBy(a => a.Number),
            _ => actions.OrderBy(a => a.DueOn).ThenBy(a => a.Number),
        };
    }

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
}
