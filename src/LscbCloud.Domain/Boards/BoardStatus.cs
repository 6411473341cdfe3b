namespace LscbCloud.Domain.Boards;

/// <summary>Whether a board is at work.</summary>
public enum BoardStatus
{
    Live,

    /// <summary>Nobody reaches it until it is resumed.</summary>
    Suspended,

    /// <summary>Its work has ended; its records are kept.</summary>
    Archived,
}
