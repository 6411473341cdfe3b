using LscbCloud.Application.History;

namespace LscbCloud.Application.Home;

/// <summary>One change: who did what, when, and to which record.</summary>
public sealed record RecentChange(Guid Id, DateTimeOffset At, string Who, string Sentence, HistorySubject Subject);
