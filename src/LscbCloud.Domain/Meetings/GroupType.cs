namespace LscbCloud.Domain.Meetings;

/// <summary>What kind of group meets.</summary>
public enum GroupType
{
    /// <summary>The board itself, or the partnership's own meeting.</summary>
    Board,

    /// <summary>The small group of senior members that agrees priorities and exceptions between board meetings.</summary>
    Executive,

    /// <summary>A standing group with a plan, such as quality assurance.</summary>
    SubGroup,

    /// <summary>A group with one task, which ends with it.</summary>
    TaskAndFinish,
}
