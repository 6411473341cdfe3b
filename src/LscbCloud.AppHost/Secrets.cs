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
    string SecondFactorKey
)
{
    public RolePasswords Roles => new(OwnerPassword, AppPassword, ControlPassword);

    public static Secrets Make() => new(Password(), Password(), Password(), Key(), Key());

    public static async Task<Secrets> KeepAsync(ClusterFolder folder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.Path, "secrets.json");
        if (File.Exists(file))
        {
            return JsonSerializer.Deserialize<Secrets>(await File.ReadAllTextAsync(file, cancellationToken))
                ?? throw new AppHostException($"{file} holds no secrets. Begin anew with 'make reset'.");
        }

        var made = Make();
        await PrivateFile.WriteAsync(file, JsonSerializer.Serialize(made), cancellationToken);

        return made;
    }

    private static string Password() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
