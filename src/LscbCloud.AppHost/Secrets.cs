using System.Security.Cryptography;
using System.Text.Json;
using LscbCloud.LocalPostgres;
using LscbCloud.Migrator;

namespace LscbCloud.AppHost;

/// <summary>Passwords and keys of this installation: made once, kept where only their owner reads them.</summary>
internal sealed record Secrets(
    string OwnerPassword,
    string AppPassword,
    string ControlPassword,
    string DataProtectionKey,
    string SecondFactorKey,
    string SealKey
)
{
    public RolePasswords Roles => new(OwnerPassword, AppPassword, ControlPassword);

    public static Secrets Make() => new(Password(), Password(), Password(), Key(), Key(), GivenSealKey() ?? Key());

    public static async Task<Secrets> KeepAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.Path, "secrets.json");
        if (File.Exists(file))
        {
            var kept =
                JsonSerializer.Deserialize<Secrets>(await File.ReadAllTextAsync(file, cancellationToken))
                ?? throw new AppHostException($"{file} holds no secrets. Start again with 'make reset'.");

            // The environment names the key of a database that it names; a file from before there was one gets one.
            return await WriteAsync(
                file,
                kept with
                {
                    SealKey = GivenSealKey() ?? (kept.SealKey is { Length: > 0 } known ? known : Key()),
                },
                cancellationToken
            );
        }

        return await WriteAsync(file, Make(), cancellationToken);
    }

    private static async Task<Secrets> WriteAsync(string file, Secrets secrets, CancellationToken cancellationToken)
    {
        await PrivateFile.WriteAsync(file, JsonSerializer.Serialize(secrets), cancellationToken);

        return secrets;
    }

    private static string? GivenSealKey() =>
        Environment.GetEnvironmentVariable("Database__SealKey") is { Length: > 0 } given ? given : null;

    private static string Password() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
