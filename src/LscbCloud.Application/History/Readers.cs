using LscbCloud.Application.Boards;

namespace LscbCloud.Application.History;

/// <summary>Who can see one record. Roles of the board go by the names that the arrangement in force gives them.</summary>
/// <param name="Label">What people call the record.</param>
/// <param name="Open">Who may open it.</param>
/// <param name="History">Who may also open its history.</param>
/// <param name="SmallNumbers">Who sees counts of 1 to 5 in its figures; none where it has no figures.</param>
/// <param name="File">Who may fetch its files; none where it has none.</param>
/// <param name="Agency">The agency that owns it; none where the board keeps it itself.</param>
public sealed record Readers(
    string Label,
    IReadOnlyList<RoleView> Open,
    IReadOnlyList<RoleView> History,
    IReadOnlyList<RoleView>? SmallNumbers,
    FileReaders? File,
    AgencyReaders? Agency
);
