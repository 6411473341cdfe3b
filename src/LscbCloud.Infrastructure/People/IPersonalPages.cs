namespace LscbCloud.Infrastructure.People;

/// <summary>Reads what a person sees before they choose where to work.</summary>
public interface IPersonalPages
{
    /// <summary>What everybody may see: the boards, whom to call about a child, and, in the demonstration, who can be tried.</summary>
    Task<FrontPage> FrontAsync(CancellationToken cancellationToken);

    /// <summary>Who is signed in, and where they may work.</summary>
    Task<SessionPage> SessionAsync(SignedInPerson person, CancellationToken cancellationToken);
}
