namespace LscbCloud.Infrastructure.People;

/// <summary>A session as the person's own pages see it.</summary>
public sealed record SessionPage(
    SessionPerson Person,
    IReadOnlyList<SessionBoard> Boards,
    IReadOnlyList<SessionAgency> Agencies,
    bool IsOperator,
    string AntiforgeryToken,
    SessionDemonstration? Demonstration,
    DateTimeOffset ExpiresAt
);
