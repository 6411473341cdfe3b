namespace LscbCloud.Application.Priorities;

/// <summary>One page of the plan's priorities, in order of their names in addresses, which is that of their titles.</summary>
/// <param name="Plan">The plan that is shown; none where the board has none, or none of that id.</param>
/// <param name="Plans">Every plan of the board, the latest first: one for each period, thirty at most.</param>
/// <param name="Items">The priorities of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page continues; none on the last.</param>
/// <param name="Carried">Priorities that went on in a later plan, as they stood when they left this one; a hundred at most.</param>
/// <param name="Tags">The tags of the arrangement in force, from which a priority's are chosen.</param>
/// <param name="Can">What the reader may do.</param>
public sealed record PriorityList(
    PlanView? Plan,
    IReadOnlyList<PlanView> Plans,
    IReadOnlyList<PrioritySummary> Items,
    int Total,
    string? Next,
    IReadOnlyList<CarriedView> Carried,
    IReadOnlyList<TagView> Tags,
    PriorityListCan Can
);
