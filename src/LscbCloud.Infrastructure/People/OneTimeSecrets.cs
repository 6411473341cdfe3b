using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.People;
using LscbCloud.Domain.People;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class OneTimeSecrets(Secrets secrets) : IOneTimeSecrets
{
    private const int MostCodes = 1_000_000;

    private readonly byte[][] _keys = secrets.ForTokens("one-time codes");

    public FreshLink Make()
    {
        var token = Tokens.Make();
        var tokenHash = Tokens.HashOf(token);
        var code = RandomNumberGenerator.GetInt32(MostCodes).ToString("D6", CultureInfo.InvariantCulture);

        return new FreshLink(token, code, new OneTimeSecret(tokenHash, CodeHash(_keys[0], tokenHash, code)));
    }

    public string HashOf(string token) => Tokens.HashOf(token);

    public bool IsCodeOf(OneTimeLink link, string code)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(code);
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);

        return Array.Exists(
            _keys,
            key =>
                CryptographicOperations.FixedTimeEquals(
                    Encoding.UTF8.GetBytes(CodeHash(key, link.TokenHash, digits)),
                    Encoding.UTF8.GetBytes(link.CodeHash)
                )
        );
    }

    // Six digits are soon tried out, so their hash needs a key that is not in the database.
    private static string CodeHash(byte[] key, string tokenHash, string code) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{tokenHash}:{code}")));
}
