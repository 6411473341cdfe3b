namespace LscbCloud.Infrastructure.People;

/// <summary>What an invited person sees before they accept.</summary>
/// <param name="Email">The address it was sent to.</param>
/// <param name="Name">What the inviter called them.</param>
/// <param name="Place">The board, the agency, or the service itself.</param>
/// <param name="Roles">What they are to be there.</param>
/// <param name="NeedsPassword">Whether they have no account yet, and choose a password now.</param>
/// <param name="ExpiresAt">Until when it can be accepted.</param>
public sealed record InvitationView(
    string Email,
    string Name,
    string Place,
    IReadOnlyList<string> Roles,
    bool NeedsPassword,
    DateTimeOffset ExpiresAt
);
