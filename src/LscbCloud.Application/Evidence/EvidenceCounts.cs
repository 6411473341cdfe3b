namespace LscbCloud.Application.Evidence;

/// <summary>How many items there are of each sort, whatever the words looked for.</summary>
public sealed record EvidenceCounts(int Current, int Review, int Withdrawn, int All);
