namespace LscbCloud.Application.Actions;

/// <summary>The last word on an action, cut to what a list can show.</summary>
public sealed record LatestComment(string Text, DateTimeOffset At, string By);

/// <summary>How many actions there are of each sort, whatever the filters say.</summary>
public sealed record ActionCounts(int Open, int Overdue, int Waiting, int Finished, int All);
