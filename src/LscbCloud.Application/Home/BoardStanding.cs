namespace LscbCloud.Application.Home;

/// <summary>How the board stands altogether, read once for the counts and for all that needs the reader.</summary>
/// <param name="Actions">The state of its actions.</param>
/// <param name="Priorities">Its open priorities.</param>
internal sealed record BoardStanding(ActionStanding Actions, IReadOnlyList<OpenPriority> Priorities);
