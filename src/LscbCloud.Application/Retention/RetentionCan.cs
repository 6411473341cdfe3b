namespace LscbCloud.Application.Retention;

/// <summary>What the reader may do with the schedule and the hold as they stand.</summary>
public sealed record RetentionCan(bool Decide, bool PutHoldOn, bool LiftHold);
