namespace LscbCloud.Application.Boards;

/// <summary>The reader: the roles held here, and which parts of the board they may open.</summary>
public sealed record BoardMe(string Name, IReadOnlyList<RoleView> Roles, BoardCan Can);
