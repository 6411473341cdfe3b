using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class AntiforgeryTokens(Secrets secrets) : IAntiforgeryTokens
{
    private readonly byte[][] _keys = secrets.ForTokens("antiforgery");

    public string For(SignedInPerson person) => Make(_keys[0], person);

    public bool IsValid(SignedInPerson person, string? token) =>
        token is not null
        && Array.Exists(
            _keys,
            key =>
                CryptographicOperations.FixedTimeEquals(
                    Encoding.UTF8.GetBytes(Make(key, person)),
                    Encoding.UTF8.GetBytes(token)
                )
        );

    private static string Make(byte[] key, SignedInPerson person) =>
        Base64Url.EncodeToString(
            HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{person.SessionId:N}:{person.PersonId.Value:N}"))
        );
}
