namespace LscbCloud.Infrastructure.People;

/// <summary>The person who is signed in.</summary>
public sealed record SessionPerson(
    Guid Id,
    string Name,
    string Email,
    string Initials,
    bool HasSecondFactor,
    bool MustEnrol
);
