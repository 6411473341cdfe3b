namespace LscbCloud.Domain.History;

/// <summary>An entry in the platform's own history: boards, agencies, people and their memberships.</summary>
public sealed class PlatformHistoryEntry : HistoryEntry;
