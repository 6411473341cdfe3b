namespace LscbCloud.Application.History;

/// <summary>The history of the service itself: boards, agencies, people and their memberships.</summary>
public interface IPlatformHistory : IHistory;
