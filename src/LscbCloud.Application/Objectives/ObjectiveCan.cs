namespace LscbCloud.Application.Objectives;

/// <summary>What the reader may do with an objective as it stands.</summary>
public sealed record ObjectiveCan(bool Reword, bool Drop);
