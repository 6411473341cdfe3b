using LscbCloud.Application.Boards;

namespace LscbCloud.Application.People;

/// <summary>One page of the people of a place, in order of their names.</summary>
/// <param name="Items">The people.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Where the next page begins; none after the last.</param>
/// <param name="Roles">The roles that can be given here.</param>
/// <param name="Can">What the reader may do with the list.</param>
public sealed record PeopleList(
    IReadOnlyList<MembershipView> Items,
    int Total,
    string? Next,
    IReadOnlyList<RoleView> Roles,
    PeopleCan Can
);
