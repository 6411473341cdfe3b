using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Who can see an agency's action, as the agency reads it: its own people, and those of the board that it was promised to.</summary>
/// <param name="Agency">Roles in the agency.</param>
/// <param name="Board">Roles on the board, by their usual names: what a board calls them is its own.</param>
/// <remarks>Read from what the use cases themselves require, as the board is told it.</remarks>
public sealed record WhoCanSee(IReadOnlyList<RoleView> Agency, IReadOnlyList<RoleView> Board)
{
    internal static WhoCanSee OfAction { get; } =
        new(
            ViewsOf(RolePermissions.RolesInAgencyWith(RequiresAttribute.Of<GetAgencyAction>().Permission)),
            ViewsOf(RolePermissions.RolesWith(RequiresAttribute.Of<GetAction>().Permission))
        );

    private static RoleView[] ViewsOf(IReadOnlyList<string> roles) =>
        [.. roles.Select(role => new RoleView(role, Role.LabelOf(role)))];
}
