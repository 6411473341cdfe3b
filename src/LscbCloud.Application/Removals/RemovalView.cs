namespace LscbCloud.Application.Removals;

/// <summary>One removal, without the words.</summary>
public sealed record RemovalView(Guid Id, DateTimeOffset At, string Who, string Reason, int Places);
