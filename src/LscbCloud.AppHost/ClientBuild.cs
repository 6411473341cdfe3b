using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LscbCloud.AppHost;

/// <summary>Builds the web client when its files are not those of the last build.</summary>
internal static class ClientBuild
{
    private static readonly string[] NotSources = ["node_modules", "dist", "e2e", "test-results"];

    public static async Task<string> RunAsync(Place place, CancellationToken cancellationToken)
    {
        await using var alone = await AloneAsync(place, cancellationToken);
        var packages = new Stamp(place, "client-packages", [Path.Combine(place.Client, "package-lock.json")]);
        var sources = new Stamp(place, "client-sources", Sources(place.Client));
        if (sources.IsKept && File.Exists(Path.Combine(place.ClientFiles, "index.html")))
        {
            return "as last time";
        }

        if (!packages.IsKept || !Directory.Exists(Path.Combine(place.Client, "node_modules")))
        {
            await Shell.RunAsync(place.Client, "npm", ["ci"], cancellationToken);
            await packages.KeepAsync(cancellationToken);
        }

        await Shell.RunAsync(place.Client, "npm", ["run", "build"], cancellationToken);
        await sources.KeepAsync(cancellationToken);

        return "built";
    }

    /// <summary>Of several installations that start at once, one builds the client and the others wait for its files.</summary>
    private static async Task<FileStream> AloneAsync(Place place, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(place.Artifacts, "client-build.lock"),
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException) when (Directory.Exists(place.Artifacts))
            {
                // Nothing tells when a file is let go, so it is tried again.
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }

    private static IEnumerable<string> Sources(string client) =>
        Directory
            .EnumerateFileSystemEntries(client)
            .Where(entry => !NotSources.Contains(Path.GetFileName(entry), StringComparer.Ordinal))
            .SelectMany(entry =>
                Directory.Exists(entry) ? Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories) : [entry]
            );

    /// <summary>The names, sizes and times of some files, as they were at the last build.</summary>
    private sealed class Stamp(Place place, string name, IEnumerable<string> files)
    {
        private readonly string _file = Path.Combine(place.Artifacts, name + ".stamp");
        private readonly string _now = Describe(files);

        public bool IsKept => File.Exists(_file) && File.ReadAllText(_file) == _now;

        public Task KeepAsync(CancellationToken cancellationToken) =>
            File.WriteAllTextAsync(_file, _now, cancellationToken);

        private static string Describe(IEnumerable<string> files)
        {
            var lines = files
                .Order(StringComparer.Ordinal)
                .Select(file => new FileInfo(file))
                .Select(file =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"
                    )
                );

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }
}
