namespace LscbCloud.Application.Evidence;

/// <summary>One of the three parts of an update.</summary>
public enum UpdatePart
{
    /// <summary>What we did.</summary>
    Did,

    /// <summary>What the impact was.</summary>
    Impact,

    /// <summary>What we will do next.</summary>
    Next,
}
