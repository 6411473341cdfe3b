using LscbCloud.Application.Boards;

namespace LscbCloud.Application.History;

/// <summary>Who may fetch the files of evidence, or those that show that an action is done.</summary>
/// <param name="Roles">Those roles; empty once its files can no longer be downloaded.</param>
public sealed record FileReaders(IReadOnlyList<RoleView> Roles);
