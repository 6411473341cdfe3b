namespace LscbCloud.Application.Boards;

/// <summary>A role by its code, with the name that the arrangement gives it.</summary>
public sealed record RoleView(string Role, string Label);
