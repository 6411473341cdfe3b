using System.Diagnostics;
using LscbCloud.LocalPostgres;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Clusters;

/// <summary>PostgreSQL refuses to run as root, so root lends it an account that owns nothing.</summary>
public sealed class RootTests
{
    private const string OnlyRoot = "These are for root, and we are an ordinary user.";

    [Fact]
    public async Task The_server_of_root_is_nobodys()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, OnlyRoot);
        await using var place = await TemporaryFolder.MakeAsync();
        await place.StartAsync();

        Assert.Equal("nobody", await OwnerOfAsync(place.Data));
        Assert.Equal("root", await OwnerOfAsync(place.Folder.Path));
    }

    [Fact]
    public void Root_keeps_its_data_outside_the_checkout()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, OnlyRoot);

        Assert.StartsWith("/var/tmp/lscbcloud-", ClusterFolder.Of(Repository.Root).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_user_keeps_the_data_in_the_checkout()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This is for an ordinary user, and we are root.");

        Assert.Equal(Path.Combine(Repository.Root, ".data"), ClusterFolder.Of(Repository.Root).Path);
    }

    [Fact]
    public async Task Binaries_in_a_closed_checkout_are_copied_beside_the_data()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, OnlyRoot);
        await using var place = await TemporaryFolder.MakeAsync();
        Assert.SkipWhen(IsOfTheSystem(place.Binaries), "The system's binaries cannot be copied elsewhere.");
        using var closed = new ClosedCopy(place.Binaries);

        var cluster = await PostgresCluster.StartAsync(
            place.Folder,
            closed.Binaries,
            TestContext.Current.CancellationToken
        );

        Assert.StartsWith(place.Folder.Path, cluster.Binaries.Folder, StringComparison.Ordinal);
    }

    private static bool IsOfTheSystem(PostgresBinaries binaries) =>
        binaries.Folder.StartsWith("/usr/", StringComparison.Ordinal);

    private static async Task<string> OwnerOfAsync(string path)
    {
        using var process =
            Process.Start(
                new ProcessStartInfo("stat", ["-c", "%U", path])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("There is no stat.");

        return (await process.StandardOutput.ReadToEndAsync()).Trim();
    }

    /// <summary>The binaries in a folder that only we may enter, as a checkout under <c>/root</c> is.</summary>
    private sealed class ClosedCopy : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lscbcloud-closed-");

        public ClosedCopy(PostgresBinaries binaries)
        {
            var native = Path.GetDirectoryName(binaries.Folder) ?? binaries.Folder;
            using var copy = Process.Start("cp", ["-R", "-P", native, Path.Combine(_folder.FullName, "native")]);
            copy.WaitForExit();
            Binaries = binaries with { Folder = Path.Combine(_folder.FullName, "native", "bin") };
        }

        public PostgresBinaries Binaries { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
