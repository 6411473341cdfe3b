using System.Security.Cryptography;
using System.Text;

namespace LscbCloud.LocalPostgres;

/// <summary>Where a private cluster keeps what it has: the lock and the password are ours, the rest is the server's.</summary>
public sealed class ClusterFolder(string path)
{
    private const UnixFileMode OnlyOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Passable = OnlyOwner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    internal string Data => In(Server, "data");

    internal string Unfinished => In(Server, "data.new");

    internal string Log => In(Server, "log");

    internal string Server => In(Path, "server");

    internal string Lock => In(Path, "lock");

    internal string Password => In(Path, "password");

    internal bool IsInitialised => File.Exists(In(Data, "PG_VERSION"));

    /// <summary>The major version of the data, or none before there is any.</summary>
    public int? Major =>
        IsInitialised
            ? int.Parse(File.ReadAllText(In(Data, "PG_VERSION")), System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// The folder of a checkout. An ordinary user keeps it in the checkout; root does not, because the account that
    /// runs the server for root may not be able to reach the checkout.
    /// </summary>
    public static ClusterFolder Of(string repositoryRoot)
    {
        if (ServerCommand.Account is null)
        {
            return new ClusterFolder(In(repositoryRoot, ".data"));
        }

        var name = SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetFullPath(repositoryRoot)));

        return new ClusterFolder(In(Temporary, "lscbcloud-" + Convert.ToHexStringLower(name)[..12]));
    }

    /// <summary>Survives a restart of the machine, unlike <c>/tmp</c>, and is open to the account that runs a server.</summary>
#pragma warning disable S5443 // Anybody may write there: RefuseAStrangersAsync and the modes of the folders see to it.
    internal static string Temporary { get; } =
        Directory.Exists("/var/tmp") ? "/var/tmp" : System.IO.Path.GetTempPath();
#pragma warning restore S5443

    /// <summary>Makes the folder if it is not there.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken = default)
    {
        if (Directory.Exists(Path))
        {
            await RefuseAStrangersAsync(cancellationToken);
        }

        CreateFolder(Path, ServerCommand.Account is null ? OnlyOwner : Passable);
    }

    internal async Task MakeServerAsync(CancellationToken cancellationToken)
    {
        CreateFolder(Server, OnlyOwner);
        await HandOverAsync(Server, cancellationToken);
    }

    /// <summary>Gives a file or a folder to the account that runs the server.</summary>
    internal static async Task HandOverAsync(string path, CancellationToken cancellationToken)
    {
        if (ServerCommand.Account is { } account)
        {
            await ServerCommand.RunAsOurselvesAsync("chown", [account, path], cancellationToken);
        }
    }

    // Anybody may make a folder in /var/tmp; root must not write into one that waits for it.
    private async Task RefuseAStrangersAsync(CancellationToken cancellationToken)
    {
        if (
            OperatingSystem.IsLinux()
            && ServerCommand.Account is not null
            && (await ServerCommand.RunAsOurselvesAsync("stat", ["-c", "%u", Path], cancellationToken)).Trim() != "0"
        )
        {
            throw new LocalPostgresException($"{Path} belongs to another user. Remove it and start again.");
        }
    }

    private static void CreateFolder(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, mode);
        }
    }

    private static string In(string folder, string name) => System.IO.Path.Combine(folder, name);
}
