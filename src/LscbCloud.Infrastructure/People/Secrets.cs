using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace LscbCloud.Infrastructure.People;

/// <summary>The configured keys, each turned into one key per purpose. The former key is still accepted, so that keys can rotate.</summary>
internal sealed class Secrets(IConfiguration configuration)
{
    public const string DataProtection = "Secrets:DataProtectionKey";
    public const string SecondFactor = "Secrets:SecondFactorKey";
    public const string FormerDataProtection = "Secrets:FormerDataProtectionKey";
    public const string FormerSecondFactor = "Secrets:FormerSecondFactorKey";

    private const int KeyLength = 32;

    // Only the demonstration, whose password is printed for everybody, runs without keys of its own.
    private static readonly byte[] DemonstrationKey = SHA256.HashData("LscbCloud demonstration"u8);

    /// <summary>The keys that guard tokens and codes, the one in use first.</summary>
    public byte[][] ForTokens(string purpose) => For(purpose, DataProtection, FormerDataProtection);

    /// <summary>The keys that seal second factors, the one in use first.</summary>
    public byte[][] ForSecondFactors(string purpose) => For(purpose, SecondFactor, FormerSecondFactor);

    /// <summary>Reads a key; none where it is not set, and an error where it is not 32 bytes in base64.</summary>
    public static byte[]? Read(IConfiguration configuration, string name)
    {
        if (configuration[name] is not { Length: > 0 } text)
        {
            return null;
        }

        var key = new byte[KeyLength];

        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == KeyLength
            ? key
            : throw new InvalidOperationException($"Set {name} to 32 random bytes in base64.");
    }

    private byte[][] For(string purpose, string name, string former)
    {
        var inUse = Read(configuration, name) ?? DemonstrationKey;
        byte[][] keys = Read(configuration, former) is { } before ? [inUse, before] : [inUse];

        return
        [
            .. keys.Select(key =>
                HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: Encoding.UTF8.GetBytes(purpose))
            ),
        ];
    }
}
