namespace LscbCloud.LocalPostgres;

/// <summary>
/// Folders of clusters that live as long as their process. The process holds the folder's lock for life, so a free
/// lock means that the owner was killed, and the next one clears up after it.
/// </summary>
internal static class ThrowawayFolders
{
    private const string Prefix = "lscbcloud-throwaway-";

    public static async Task<(ClusterFolder Folder, IDisposable Lifelong)> TakeAsync(
        PostgresBinaries binaries,
        CancellationToken cancellationToken
    )
    {
        // One at a time, or one run would clear away the folder that another has just made and not yet locked.
        using var turn = await ClusterLock.TakeAsync(At($"lscbcloud-{Environment.UserName}.lock"), cancellationToken);
        foreach (var path in Directory.GetDirectories(ClusterFolder.Temporary, Prefix + "*"))
        {
            await RemoveIfAbandonedAsync(new ClusterFolder(path), binaries, cancellationToken);
        }

        var folder = new ClusterFolder(At(Prefix + Guid.CreateVersion7().ToString("N")));
        await folder.MakeAsync(cancellationToken);

        return (folder, await ClusterLock.TakeAsync(folder.Lock, cancellationToken));
    }

    private static async Task RemoveIfAbandonedAsync(
        ClusterFolder folder,
        PostgresBinaries binaries,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var held = ClusterLock.TryTake(folder.Lock);
            if (held is not null)
            {
                // Any version's pg_ctl stops any version's server: it sends a signal and waits.
                await PostgresCluster.StopAsync(folder, binaries, cancellationToken);
                Directory.Delete(folder.Path, recursive: true);
            }
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            // Another user's, or gone in this moment: its owner removes it without taking a turn.
        }
    }

    private static string At(string name) => Path.Combine(ClusterFolder.Temporary, name);
}
