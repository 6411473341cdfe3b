namespace LscbCloud.Application.Actions;

/// <summary>The last word on an action, cut to what a list can show.</summary>
public sealed record LatestComment(string Text, DateTimeOffset At, string By);
