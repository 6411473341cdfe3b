namespace LscbCloud.AppHost;

/// <summary>What the service is started with: its database, its secrets, its port, and the folder of its log.</summary>
internal sealed record ServiceSettings(Database Database, Secrets Secrets, int Port, string Folder);
