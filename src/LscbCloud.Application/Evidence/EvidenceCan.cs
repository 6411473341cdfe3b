namespace LscbCloud.Application.Evidence;

/// <summary>What the reader may do with this item as it stands.</summary>
public sealed record EvidenceCan(bool Change, bool Revise, bool Cite, bool TakeAway, bool Withdraw, bool Destroy);
