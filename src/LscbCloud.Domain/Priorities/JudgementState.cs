namespace LscbCloud.Domain.Priorities;

/// <summary>How far a judgement has come.</summary>
public enum JudgementState
{
    Proposed,
    Agreed,

    /// <summary>Replaced by another proposal before anybody agreed it.</summary>
    Withdrawn,
}
