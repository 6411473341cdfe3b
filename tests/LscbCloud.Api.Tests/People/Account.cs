using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tests.People;

/// <summary>A person with what they sign in with.</summary>
public sealed record Account(PersonId Id, string Email, string Name, string? Key, string Password = Accounts.Password)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>What the person's authenticator app shows.</summary>
    public string CodeAt(DateTimeOffset at) => CodeOf(Key ?? "", at);

    public static string CodeOf(string key, DateTimeOffset at) => Totp.CodeAt(FromBase32(key), Totp.StepAt(at));

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(
            text.Select(letter => Convert.ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0'))
        );

        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
