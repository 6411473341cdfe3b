using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Infrastructure.TextChecks;

/// <inheritdoc/>
internal sealed class WordsHash(Secrets secrets, ITenantContext place) : IWordsHash
{
    private const string Purpose = "text-answers";

    public string Of(string words) => AllOf(words)[0];

    public IReadOnlyList<string> AllOf(string words)
    {
        // The board goes in, so that the same words on two boards cannot be seen to be the same.
        var said = Encoding.UTF8.GetBytes($"{place.BoardId?.Value:D}\u001f{words}");

        return [.. secrets.ForTokens(Purpose).Select(key => Convert.ToHexStringLower(HMACSHA256.HashData(key, said)))];
    }
}
