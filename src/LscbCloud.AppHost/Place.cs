using System.Globalization;
using LscbCloud.LocalPostgres;

namespace LscbCloud.AppHost;

/// <summary>Where things are: the checkout, what is built in it, and the folder that keeps what must last.</summary>
internal sealed record Place(string Root)
{
    private const int UsualPort = 5080;

    /// <summary>Database, passwords, keys and logs of this checkout.</summary>
    public ClusterFolder Folder { get; } = ClusterFolder.Of(Root);

    public string Client => Path.Combine(Root, "client");

    public string ClientFiles => Path.Combine(Client, "dist");

    public string Artifacts => Path.Combine(Root, "artifacts");

    public string Service => Path.Combine(Artifacts, "bin", "LscbCloud.Api", Configuration, "LscbCloud.Api.dll");

    // artifacts/bin/LscbCloud.AppHost/<configuration>/: the service was built beside us.
    private static string Configuration =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static Place OfThisBuild()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LscbCloud.sln")))
        {
            folder = folder.Parent;
        }

        return new Place(folder?.FullName ?? throw new AppHostException("This only runs inside the repository."));
    }

    /// <summary>The port that the person asked for, or the usual one; refused when it is in use.</summary>
    public static int Port()
    {
        var asked = Environment.GetEnvironmentVariable("PORT") is { Length: > 0 } given
            ? given
            : UsualPort.ToString(CultureInfo.InvariantCulture);
        if (!ushort.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
        {
            throw new AppHostException($"PORT is '{asked}', which is no port. Give a number from 1 to 65535.");
        }

        return FreePort.IsFree(port)
            ? port
            : throw new AppHostException(
                $"Port {port} is in use by another program. Stop that, or choose another port: make run PORT={port + 1}"
            );
    }
}
