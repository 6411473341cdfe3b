namespace LscbCloud.Application.Objectives;

/// <summary>What the reader may do with the list.</summary>
public sealed record ObjectiveListCan(bool Add);
