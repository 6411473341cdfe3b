using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LscbCloud.Infrastructure.People;
using Microsoft.Extensions.Configuration;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>
/// Seals the name of a transaction's owner, so that the database believes it from the service alone: a statement that somebody
/// smuggles into the service can name another board, but cannot seal it.
/// </summary>
/// <remarks>
/// The seal is an HMAC-SHA-256 with a key that the database's roles of the service cannot read, over the owner and the number
/// of the backend. <c>app.sealed_owner</c> checks it.
/// </remarks>
public sealed class OwnerSeal
{
    public const string Setting = "Database:SealKey";

    private readonly byte[] _key;

    private OwnerSeal(byte[] key) => _key = key;

    /// <summary>Reads the key that the Migrator was given too.</summary>
    public static OwnerSeal Of(IConfiguration configuration) =>
        new(
            Secrets.Read(configuration, Setting)
                ?? throw new InvalidOperationException($"Set {Setting} to the key that the Migrator was given.")
        );

    /// <summary>The owner with its seal, as a transaction on one backend names it.</summary>
    /// <param name="owner"><c>board:</c>, <c>agency:</c> or <c>person:</c>, and the id.</param>
    /// <param name="backend">The number of the database's process that serves the connection.</param>
    public string Put(string owner, int backend)
    {
        var sealedWords = string.Create(CultureInfo.InvariantCulture, $"{owner}:{backend}");
        var seal = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(sealedWords));

        return $"{owner}:{Convert.ToHexStringLower(seal)}";
    }
}
