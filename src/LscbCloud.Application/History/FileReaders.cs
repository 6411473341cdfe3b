using LscbCloud.Application.Boards;

namespace LscbCloud.Application.History;

/// <summary>Who may fetch the files of evidence, or those that show that an action is done.</summary>
/// <param name="Roles">Those roles; empty once no file of it is given out any more.</param>
public sealed record FileReaders(IReadOnlyList<RoleView> Roles);
