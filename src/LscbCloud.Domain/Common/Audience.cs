namespace LscbCloud.Domain.Common;

/// <summary>Whom a published row is for.</summary>
public enum Audience
{
    /// <summary>Anyone, signed in or not.</summary>
    Public,

    /// <summary>People who work in any board that uses the service.</summary>
    Boards,
}
