namespace LscbCloud.Application.Objectives;

/// <summary>When and why an objective was dropped.</summary>
public sealed record DropView(DateOnly DroppedOn, string Reason, string DroppedBy);
