using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>A board as requests find it: the identifier in its address, and whether it is at work.</summary>
/// <param name="Id">Names the board for life.</param>
/// <param name="Slug">The address in force; an earlier one leads here too.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsLive">False while suspended or archived; then nobody but the platform reaches it.</param>
public sealed record TenantBoard(BoardId Id, string Slug, string Name, bool IsLive);
