namespace LscbCloud.Infrastructure.People;

/// <summary>What follows an acceptance: a new session, the session they hold already, or signing in as usual.</summary>
/// <param name="Opened">For a new account, the session that was opened.</param>
/// <param name="Person">Who is signed in now; nobody where they have an account and have yet to sign in.</param>
public sealed record Acceptance(OpenedSession? Opened, SignedInPerson? Person);
