namespace LscbCloud.Application.Evidence;

/// <summary>Which evidence a list shows.</summary>
public enum EvidenceShown
{
    /// <summary>What the board relies on.</summary>
    Current,

    /// <summary>What the board relies on and has to look at again: its day has come.</summary>
    Review,

    /// <summary>What the board no longer relies on.</summary>
    Withdrawn,

    All,
}
