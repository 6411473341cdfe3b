using System.Security.Cryptography;

namespace LscbCloud.LocalPostgres;

/// <summary>Makes the data directory of a cluster, once.</summary>
internal static class Initialisation
{
    public const string AdminName = "lscb_admin";

    public static async Task RunAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        bool isThrowaway,
        CancellationToken cancellationToken
    )
    {
        await folder.MakeServerAsync(cancellationToken);
        foreach (var unfinished in new[] { folder.Data, folder.Unfinished }.Where(Directory.Exists))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await PrivateFile.WriteAsync(folder.Password, password, cancellationToken);
        var handedOver = Path.Combine(folder.Server, "password");
        await PrivateFile.WriteAsync(handedOver, password, cancellationToken);
        await ClusterFolder.HandOverAsync(handedOver, cancellationToken);

        string[] arguments =
        [
            "-D",
            folder.Unfinished,
            "-U",
            AdminName,
            "--pwfile=" + handedOver,
            "-A",
            "scram-sha-256",
        ];
        string[] kind = ["-E", "UTF8", "--locale=C", isThrowaway ? "--no-sync" : "--data-checksums"];
        await ServerCommand.RunAsync(binaries.Initdb, [.. arguments, .. kind], folder.Server, cancellationToken);
        File.Delete(handedOver);

        // A killed initdb never looks finished.
        Directory.Move(folder.Unfinished, folder.Data);
    }
}
