namespace LscbCloud.Migrator;

/// <summary>The passwords that the three roles of the product are given.</summary>
public sealed record RolePasswords(string Owner, string App, string Control);
