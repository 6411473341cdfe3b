namespace LscbCloud.Application.Actions;

/// <summary>How many actions there are of each sort, whatever the filters say.</summary>
public sealed record ActionCounts(int Open, int Overdue, int Waiting, int Finished, int All);
