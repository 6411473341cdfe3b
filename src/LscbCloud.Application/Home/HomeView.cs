using LscbCloud.Application.Priorities;

namespace LscbCloud.Application.Home;

/// <summary>What a person sees first on a board. It holds no block that the reader may not open.</summary>
/// <param name="Counts">The state of the board's actions and priorities.</param>
/// <param name="Needs">What needs the reader, the most urgent first.</param>
/// <param name="Plan">The current plan; none before the board has one.</param>
/// <param name="Priorities">Its open priorities, 100 at most.</param>
/// <param name="Changes">The latest changes on the board; none for who may not read its history.</param>
/// <param name="Can">What the reader may do from here.</param>
public sealed record HomeView(
    HomeCounts Counts,
    NeedList Needs,
    PlanView? Plan,
    IReadOnlyList<PriorityGlance> Priorities,
    IReadOnlyList<RecentChange>? Changes,
    HomeCan Can
);
