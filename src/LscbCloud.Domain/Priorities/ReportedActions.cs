namespace LscbCloud.Domain.Priorities;

/// <summary>How the actions that came from a priority stand.</summary>
public sealed record ReportedActions(int Open, int Overdue, int Finished)
{
    public static readonly ReportedActions None = new(0, 0, 0);
}
