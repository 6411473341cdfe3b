using System.Security.Cryptography;

namespace LscbCloud.Infrastructure.People;

/// <summary>Seals short secrets for the database with AES-GCM: whoever has only the database cannot read or change them.</summary>
internal static class SealedText
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static string Seal(byte[] key, ReadOnlySpan<byte> secret)
    {
        var packed = new byte[NonceLength + TagLength + secret.Length];
        var nonce = packed.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, secret, packed.AsSpan(NonceLength + TagLength), packed.AsSpan(NonceLength, TagLength));

        return Convert.ToBase64String(packed);
    }

    /// <summary>Opens what was sealed with any of the keys; none where no key fits.</summary>
    public static byte[]? Open(byte[][] keys, string text)
    {
        var packed = Convert.FromBase64String(text);

        foreach (var key in keys)
        {
            var secret = new byte[packed.Length - NonceLength - TagLength];
            using var aes = new AesGcm(key, TagLength);

            try
            {
                aes.Decrypt(
                    packed.AsSpan(0, NonceLength),
                    packed.AsSpan(NonceLength + TagLength),
                    packed.AsSpan(NonceLength, TagLength),
                    secret
                );

                return secret;
            }
            catch (AuthenticationTagMismatchException)
            {
                // Sealed with another key; the next one may be it.
            }
        }

        return null;
    }
}
