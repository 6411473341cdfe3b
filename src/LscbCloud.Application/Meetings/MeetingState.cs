namespace LscbCloud.Application.Meetings;

/// <summary>How far a meeting has come.</summary>
public enum MeetingState
{
    /// <summary>It is planned, and no priority reports to it.</summary>
    Planned,

    /// <summary>Its day has passed, and no priority reported to it.</summary>
    Held,

    /// <summary>Updates for it may be written until its last day for them.</summary>
    Open,

    /// <summary>The last day for updates has passed, and the reports are not copied yet.</summary>
    Due,

    /// <summary>The reports are copied for good.</summary>
    Reported,

    /// <summary>It was called off.</summary>
    Cancelled,
}
