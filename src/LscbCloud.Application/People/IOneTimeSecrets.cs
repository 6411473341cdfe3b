using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Makes and checks the secrets of links in emails.</summary>
public interface IOneTimeSecrets
{
    FreshLink Make();

    string HashOf(string token);

    bool IsCodeOf(OneTimeLink link, string code);
}
