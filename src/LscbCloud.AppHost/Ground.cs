namespace LscbCloud.AppHost;

/// <summary>What an installation stands on: its database, its secrets, its port, and where it keeps its log.</summary>
internal sealed record Ground(Database Database, Secrets Secrets, int Port, string Folder);
