namespace LscbCloud.Domain.Priorities;

/// <summary>The state of the actions that came from a priority.</summary>
public sealed record ReportedActions(int Open, int Overdue, int Finished)
{
    public static readonly ReportedActions None = new(0, 0, 0);
}
