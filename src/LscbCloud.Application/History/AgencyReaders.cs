using LscbCloud.Application.Boards;

namespace LscbCloud.Application.History;

/// <summary>Who of the agency that owns an action can see it.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Roles">Roles in that agency; empty until the board has agreed the action.</param>
/// <param name="History">Those of them that also read what both parties know of its history.</param>
public sealed record AgencyReaders(string Name, IReadOnlyList<RoleView> Roles, IReadOnlyList<RoleView> History);
