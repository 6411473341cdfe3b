using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Makes and checks the secrets of links in emails.</summary>
public interface IOneTimeSecrets
{
    FreshLink Make();

    string HashOf(string token);

    bool IsCodeOf(OneTimeLink link, string code);
}

/// <summary>A link's secret and code as they stand in the email, and what is kept of them.</summary>
public sealed record FreshLink(string Token, string Code, OneTimeSecret Kept);
