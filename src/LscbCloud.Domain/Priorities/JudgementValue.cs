namespace LscbCloud.Domain.Priorities;

/// <summary>The three values of the scale. Their words are the board's own.</summary>
public enum JudgementValue
{
    OnTrack,
    NeedsAttention,
    OffTrack,
}
