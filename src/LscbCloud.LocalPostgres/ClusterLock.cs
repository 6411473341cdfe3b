namespace LscbCloud.LocalPostgres;

/// <summary>One holder per folder. The kernel lets go when the holder dies, however it dies.</summary>
public static class ClusterLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private const int Tries = 1200;

    /// <summary>The lock, or nothing when another process has it.</summary>
    public static IDisposable? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            return null;
        }
    }

    internal static async Task<IDisposable> TakeAsync(string file, CancellationToken cancellationToken)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            var taken = TryTake(file);
            if (taken is not null)
            {
                return taken;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new LocalPostgresException($"Another process has held {file} for a minute.");
    }
}
