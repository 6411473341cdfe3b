using LscbCloud.Infrastructure.Demonstration;

namespace LscbCloud.Infrastructure.People;

/// <summary>Reads what a person sees before they choose where to work.</summary>
public interface IPersonalPages
{
    /// <summary>What everybody may see: the boards, whom to call about a child, and, in the demonstration, who can be tried.</summary>
    Task<FrontPage> FrontAsync(CancellationToken cancellationToken);

    /// <summary>Who is signed in, and where they may work.</summary>
    Task<SessionPage> SessionAsync(SignedInPerson person, CancellationToken cancellationToken);
}

/// <summary>The front of the service.</summary>
public sealed record FrontPage(
    string Product,
    string Version,
    FrontDemonstration? Demonstration,
    IReadOnlyList<FrontBoard> Boards
);

/// <summary>The day at which the demonstration stands still, and the people in it with the password they share.</summary>
public sealed record FrontDemonstration(
    DateOnly BusinessDay,
    string Password,
    IReadOnlyList<DemonstrationPerson> People
);

/// <summary>A board as everybody may see it.</summary>
public sealed record FrontBoard(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    WorriedAdvice? Worried
);

/// <summary>Whom to call about a child.</summary>
public sealed record WorriedAdvice(string Text, string Telephone);

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

/// <summary>The person who is signed in.</summary>
public sealed record SessionPerson(
    Guid Id,
    string Name,
    string Email,
    string Initials,
    bool HasSecondFactor,
    bool MustEnrol
);

/// <summary>A board where the person works.</summary>
public sealed record SessionBoard(
    string Slug,
    string Name,
    string ShortName,
    string Accent,
    string Mark,
    IReadOnlyList<string> Roles,
    DateTimeOffset? LastVisitedAt
);

/// <summary>An agency where the person works.</summary>
public sealed record SessionAgency(
    string Slug,
    string Name,
    IReadOnlyList<string> Roles,
    DateTimeOffset? LastVisitedAt
);

/// <summary>The day at which the demonstration stands still.</summary>
public sealed record SessionDemonstration(DateOnly BusinessDay);
