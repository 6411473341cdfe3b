namespace LscbCloud.Domain.Priorities;

/// <summary>What a priority has to report: itself, its latest update, and how its actions stand.</summary>
public sealed record PriorityReport(Priority Priority, ProgressUpdate? Update, ReportedActions Actions);
