using LscbCloud.Domain.Boards;

namespace LscbCloud.Application.Boards;

/// <summary>The arrangement in force, with its words.</summary>
public sealed record ArrangementView(
    Guid Id,
    ArrangementType Type,
    string Name,
    DateOnly From,
    DateOnly? To,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> RoleNames
);
