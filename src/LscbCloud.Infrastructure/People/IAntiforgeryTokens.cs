namespace LscbCloud.Infrastructure.People;

/// <summary>Tokens that prove that a change was asked for by our own page: bound to one session and one person.</summary>
public interface IAntiforgeryTokens
{
    string For(SignedInPerson person);

    bool IsValid(SignedInPerson person, string? token);
}
