namespace LscbCloud.Domain.Retention;

/// <summary>The classes into which everything falls that a board or an agency keeps here. Every record is of one class.</summary>
public enum RecordClass
{
    /// <summary>Plans, and their priorities with objectives, updates and judgements.</summary>
    Plans,

    /// <summary>Groups, their meetings, and what was reported to them.</summary>
    Meetings,

    /// <summary>Actions, with all that was said of them.</summary>
    Actions,

    /// <summary>Entries of evidence, with their revisions, files and citations.</summary>
    Evidence,

    /// <summary>Measures and their readings.</summary>
    Measures,

    /// <summary>Every change with who made it, removals of words, and answers to marked words.</summary>
    History,

    /// <summary>Who was a member, in which roles and posts.</summary>
    Memberships,

    /// <summary>Arrangements, the profile, and the seats of agencies.</summary>
    Arrangements,
}
