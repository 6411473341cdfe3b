using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Lets people see what they are invited to, and accept it. Accepting uses the link up; looking does not.</summary>
public interface IInvitations
{
    Task<Result<InvitationView>> LookAsync(string token, CancellationToken cancellationToken);

    Task<Result<Acceptance>> AcceptAsync(
        AcceptedInvitation acceptance,
        Visitor visitor,
        CancellationToken cancellationToken
    );
}

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

/// <summary>A person's yes: the link's secret, the code from the same email, and, for a new account, a name and a password.</summary>
public sealed record AcceptedInvitation(string Token, string Code, string? Name, string? Password);

/// <summary>What follows an acceptance: a new session, the session they hold already, or signing in as usual.</summary>
/// <param name="Opened">For a new account, the session that was opened.</param>
/// <param name="Person">Who is signed in now; nobody where they have an account and have yet to sign in.</param>
public sealed record Acceptance(OpenedSession? Opened, SignedInPerson? Person);
