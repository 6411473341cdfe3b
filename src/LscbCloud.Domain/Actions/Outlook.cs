namespace LscbCloud.Domain.Actions;

/// <summary>What its owner expects of an action that is not done: a second word beside the state.</summary>
public enum Outlook
{
    OnTrack,
    NeedsAttention,
    OffTrack,
}
