using LscbCloud.Application.Boards;

namespace LscbCloud.Application.Agencies;

/// <summary>The reader: the roles held in the agency, and what they may do there.</summary>
public sealed record AgencyMe(string Name, IReadOnlyList<RoleView> Roles, AgencyCan Can);
