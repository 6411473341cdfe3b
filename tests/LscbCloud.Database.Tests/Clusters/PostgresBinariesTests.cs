using LscbCloud.LocalPostgres;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Clusters;

public sealed class PostgresBinariesTests
{
    private const string Library = "libpq.so.5";

    [Fact]
    public async Task Npms_binaries_run_without_their_install_script()
    {
        var packages = PackageIn(Repository.Root);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The name of the library is Linux's.");
        Assert.SkipUnless(Directory.Exists(packages), "npm's binaries are not installed: run 'make setup'.");
        var checkout = Directory.CreateTempSubdirectory("lscbcloud-npm-");
        try
        {
            CopyWithoutLinks(packages, PackageIn(checkout.FullName));
            var library = Path.Combine(PackageIn(checkout.FullName), "native", "lib", Library);
            Assert.False(File.Exists(library));

            var found = await PostgresBinaries.FindAllAsync(checkout.FullName, TestContext.Current.CancellationToken);

            Assert.Contains(found, binaries => binaries.Folder == PostgresBinaries.NpmFolder(checkout.FullName));
            Assert.True(File.Exists(library));
        }
        finally
        {
            checkout.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_version_that_nobody_has_is_not_found()
    {
        var found = await PostgresBinaries.FindAsync(Repository.Root, major: 9, TestContext.Current.CancellationToken);

        Assert.Null(found);
    }

    private static string PackageIn(string checkout) =>
        Path.GetDirectoryName(Path.GetDirectoryName(PostgresBinaries.NpmFolder(checkout))) ?? "";

    private static void CopyWithoutLinks(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).LinkTarget is null)
            {
                var copy = Path.Combine(to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
                File.Copy(file, copy);
            }
        }
    }
}
