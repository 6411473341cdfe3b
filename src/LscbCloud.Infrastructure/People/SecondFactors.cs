using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Infrastructure.People;

/// <inheritdoc/>
internal sealed class SecondFactors(Secrets secrets, DemonstrationSettings demonstration) : ISecondFactors
{
    private const string Issuer = "LscbCloud";
    private const int RecoveryCodeLength = 10;

    // No letters that are mistaken for one another on paper.
    private const string RecoveryLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly byte[][] _sealing = secrets.ForSecondFactors("second factor");
    private readonly byte[][] _recovery = secrets.ForSecondFactors("recovery codes");

    public bool AreAsked => !demonstration.IsOn;

    public NewSecondFactor Make(string email)
    {
        var key = RandomNumberGenerator.GetBytes(Totp.KeyLength);
        var text = Totp.ToBase32(key);
        var uri = $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(email)}?secret={text}&issuer={Issuer}";

        return new NewSecondFactor(text, new Uri(uri), SealedText.Seal(_sealing[0], key));
    }

    public long? StepOf(string sealedKey, string code, DateTimeOffset at) =>
        SealedText.Open(_sealing, sealedKey) is { } key ? Totp.StepOf(key, code, at) : null;

    public IReadOnlyList<NewRecoveryCode> MakeRecoveryCodes(PersonId person) =>
        [
            .. Enumerable
                .Range(0, RecoveryCode.Count)
                .Select(_ => RandomNumberGenerator.GetString(RecoveryLetters, RecoveryCodeLength))
                .Select(code => new NewRecoveryCode($"{code[..5]}-{code[5..]}", HashOf(_recovery[0], person, code))),
        ];

    /// <summary>What a recovery code may be kept as: with the key in use, or with the former one.</summary>
    public IReadOnlyList<string> HashesOf(PersonId person, string code)
    {
        var plain = new string([.. code.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

        return [.. _recovery.Select(key => HashOf(key, person, plain))];
    }

    private static string HashOf(byte[] key, PersonId person, string code) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{person.Value:N}:{code}")));
}
