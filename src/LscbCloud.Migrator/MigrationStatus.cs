namespace LscbCloud.Migrator;

/// <summary>What has been applied to a database, and what this build would still apply.</summary>
public sealed record MigrationStatus(IReadOnlyList<string> Applied, IReadOnlyList<string> Waiting);
