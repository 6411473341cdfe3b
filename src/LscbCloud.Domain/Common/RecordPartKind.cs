namespace LscbCloud.Domain.Common;

/// <summary>The parts of records that can be named.</summary>
public enum RecordPartKind
{
    /// <summary>An update on a priority, as a whole.</summary>
    Update,

    /// <summary>What an update says was done.</summary>
    Did,

    /// <summary>What an update says that the impact was.</summary>
    Impact,

    /// <summary>What an update says will be done next.</summary>
    Next,

    /// <summary>A judgement of a priority.</summary>
    Judgement,

    /// <summary>A reading of a measure.</summary>
    Reading,

    /// <summary>The word of an action's owner that it is done.</summary>
    Completion,
}
