namespace LscbCloud.Application.Actions;

/// <summary>What the board keeps to itself of an action: what it came from, and which of its meetings agreed it.</summary>
internal sealed record BoardsOwn(IReadOnlyList<ActionSourceView> Sources, string? AtMeeting)
{
    /// <summary>As an agency sees it.</summary>
    public static readonly BoardsOwn Nothing = new([], AtMeeting: null);
}
