namespace LscbCloud.Migrator;

internal sealed record AppliedMigration(string Name, string Checksum);
