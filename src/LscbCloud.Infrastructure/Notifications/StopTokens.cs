using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Infrastructure.Notifications;

/// <inheritdoc/>
/// <remarks>
/// Signed and not kept, so that an old email still works, as RFC 8058 expects. Whoever has one can stop an email and nothing
/// else; the person sees it on their page and can take it back there.
/// </remarks>
internal sealed class StopTokens(Secrets secrets) : IStopTokens
{
    private const int MostLetters = 200;

    private readonly byte[][] _keys = secrets.ForTokens("daily email");

    public string Make(PersonId person, string notice)
    {
        var request = $"{person.Value:N}.{notice}";

        return $"{request}.{Sign(_keys[0], request)}";
    }

    public StopRequest? Read(string token) =>
        token.Length <= MostLetters
        && token.Split('.') is [var person, var notice, var signature]
        && Array.Exists(_keys, key => IsSame(Sign(key, $"{person}.{notice}"), signature))
        && Guid.TryParseExact(person, "N", out var id)
            ? new StopRequest(new PersonId(id), notice)
            : null;

    private static string Sign(byte[] key, string request) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(request)));

    private static bool IsSame(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));
}
