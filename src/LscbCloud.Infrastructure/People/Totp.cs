using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace LscbCloud.Infrastructure.People;

/// <summary>Time-based one-time passwords (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    public const int KeyLength = 20;

    private const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    public static string CodeAt(ReadOnlySpan<byte> key, long step) =>
        (Truncated(key, step) % Modulus).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The step that a code belongs to: the one before, this one, or the next, since clocks differ a little.</summary>
    public static long? StepOf(ReadOnlySpan<byte> key, string code, DateTimeOffset at)
    {
        var given = code.Replace(" ", "", StringComparison.Ordinal);

        if (given.Length != Digits)
        {
            return null;
        }

        var now = StepAt(at);
        long? found = null;

        for (var step = now - 1; step <= now + 1; step++)
        {
            if (IsSame(CodeAt(key, step), given))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The dynamic truncation of RFC 4226, before it is cut to digits.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238; authenticator apps know no other by default.")]
    public static int Truncated(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        _ = HMACSHA1.HashData(key, counter, hash);
        var offset = hash[^1] & 0x0F;

        return BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
    }

    /// <summary>A key as people type it into an app (RFC 4648, without padding).</summary>
    public static string ToBase32(ReadOnlySpan<byte> key)
    {
        var text = new char[((key.Length * 8) + 4) / 5];
        var (bits, held, at) = (0, 0, 0);

        foreach (var part in key)
        {
            bits = (bits << 8) | part;
            held += 8;

            while (held >= 5)
            {
                held -= 5;
                text[at++] = Base32[(bits >> held) & 0x1F];
            }

            bits &= (1 << held) - 1;
        }

        if (held > 0)
        {
            text[at] = Base32[(bits << (5 - held)) & 0x1F];
        }

        return new string(text);
    }

    private static bool IsSame(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(expected),
            System.Text.Encoding.UTF8.GetBytes(given)
        );
}
