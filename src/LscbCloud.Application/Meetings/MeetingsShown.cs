namespace LscbCloud.Application.Meetings;

/// <summary>Which meetings a list shows.</summary>
public enum MeetingsShown
{
    /// <summary>Today's and those after it.</summary>
    Coming,

    /// <summary>Those before today.</summary>
    Past,

    /// <summary>Those that something can have been agreed at: today's and those before it, without what was called off.</summary>
    Held,
}
