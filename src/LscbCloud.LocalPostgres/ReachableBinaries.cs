using System.Globalization;

namespace LscbCloud.LocalPostgres;

/// <summary>
/// Binaries that the account that runs the server can reach. A checkout under <c>/root</c> is closed to it, so the
/// binaries are then copied beside the data.
/// </summary>
internal static class ReachableBinaries
{
    private const UnixFileMode ForOthers = UnixFileMode.OtherExecute;

    public static async Task<PostgresBinaries> ReachableAsync(
        this PostgresBinaries binaries,
        ClusterFolder folder,
        CancellationToken cancellationToken
    )
    {
        if (ServerCommand.Account is null || IsOpen(binaries.PgCtl))
        {
            return binaries;
        }

        // Updated binaries are other binaries, so that a copy never goes stale.
        var changed = File.GetLastWriteTimeUtc(binaries.PgCtl).Ticks.ToString(CultureInfo.InvariantCulture);
        var copy = Path.Combine(folder.Path, $"postgresql-{binaries.Major}-{changed}");
        if (!Directory.Exists(copy))
        {
            await CopyAsync(Path.GetDirectoryName(binaries.Folder) ?? binaries.Folder, copy, cancellationToken);
        }

        return binaries with
        {
            Folder = Path.Combine(copy, "bin"),
        };
    }

    private static async Task CopyAsync(string native, string copy, CancellationToken cancellationToken)
    {
        var unfinished = copy + ".new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await ServerCommand.RunAsOurselvesAsync("cp", ["-R", "-P", native, unfinished], cancellationToken);
        await ServerCommand.RunAsOurselvesAsync("chmod", ["-R", "a+rX", unfinished], cancellationToken);
        Directory.Move(unfinished, copy);
    }

    private static bool IsOpen(string program)
    {
        for (var path = Path.GetFullPath(program); path is not null; path = Path.GetDirectoryName(path))
        {
            if (!OperatingSystem.IsWindows() && !File.GetUnixFileMode(path).HasFlag(ForOthers))
            {
                return false;
            }
        }

        return true;
    }
}
