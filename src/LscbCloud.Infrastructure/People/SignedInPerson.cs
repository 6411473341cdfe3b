using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>A person who is signed in.</summary>
/// <param name="PersonId">Who it is.</param>
/// <param name="Name">What the history calls them.</param>
/// <param name="Email">Their work address.</param>
/// <param name="SessionId">The session, by the id that its owner sees in their list.</param>
/// <param name="IsOperator">Whether they run the service; it gives no sight of any board's content.</param>
/// <param name="MustEnrol">Whether they have yet to set up a second factor, and may do nothing else before.</param>
/// <param name="ExpiresAt">When the session ends, whatever happens.</param>
public sealed record SignedInPerson(
    PersonId PersonId,
    string Name,
    string Email,
    Guid SessionId,
    bool IsOperator,
    bool MustEnrol,
    DateTimeOffset ExpiresAt
);
