using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LscbCloud.Infrastructure.People;

/// <summary>Random names of 256 bits for sessions, links and attempts. Only their SHA-256 is kept; that many bits need no slow hash.</summary>
internal static class Tokens
{
    private const int Length = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
