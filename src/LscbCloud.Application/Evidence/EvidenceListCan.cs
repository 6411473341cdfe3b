namespace LscbCloud.Application.Evidence;

/// <summary>What the reader may do with the list.</summary>
public sealed record EvidenceListCan(bool Add);
