namespace LscbCloud.Application.Retention;

/// <summary>What the reader may do now with the schedule and the hold.</summary>
public sealed record RetentionCan(bool Decide, bool PutHoldOn, bool LiftHold);
