namespace LscbCloud.Domain.Common;

/// <summary>Whom a published row is for, besides its publisher.</summary>
public enum Audience
{
    /// <summary>Nobody yet: the publisher has not shown it.</summary>
    Own,

    /// <summary>Anyone, signed in or not.</summary>
    Public,

    /// <summary>Everyone who is signed in: for a board, for an agency, or for themselves.</summary>
    Members,

    /// <summary>People who work in any board that uses the service.</summary>
    Boards,

    /// <summary>The agencies that the publisher has named.</summary>
    AgenciesAsked,

    /// <summary>The boards that the publisher has named.</summary>
    BoardGroup,
}
