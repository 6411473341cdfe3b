using System.Diagnostics;
using System.Globalization;
using LscbCloud.LocalPostgres;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Database.Tests.Clusters;

/// <summary>The cluster of a checkout: what happens to it and to its rows when things go wrong around it.</summary>
public sealed class KeptClusterTests
{
    private const string Write = "create table kept as select 'still here'::text as word";
    private const string Read = "select word from kept";

    [Fact]
    public async Task A_running_server_is_adopted()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        var first = await place.StartAsync();

        var second = await place.StartAsync();

        Assert.False(first.WasAdopted);
        Assert.True(second.WasAdopted);
        Assert.Equal(first.Port, second.Port);
    }

    [Fact]
    public async Task A_stopped_server_starts_again_with_its_rows()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        var first = await place.StartAsync();
        await Statement.ExecuteAsync(first.AdminConnectionString, Write);
        await first.StopAsync(TestContext.Current.CancellationToken);

        var second = await place.StartAsync();

        Assert.False(second.WasAdopted);
        Assert.Equal("still here", await Statement.ScalarAsync<string>(second.AdminConnectionString, Read));
    }

    [Fact]
    public async Task Nothing_is_lost_when_the_server_is_killed()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        var first = await place.StartAsync();
        await Statement.ExecuteAsync(first.AdminConnectionString, Write);
        using (var server = Process.GetProcessById(await ServerOfAsync(place)))
        {
            server.Kill();
        }

        var second = await place.StartAsync();

        Assert.False(second.WasAdopted);
        Assert.Equal("still here", await Statement.ScalarAsync<string>(second.AdminConnectionString, Read));
    }

    [Fact]
    public async Task Two_starters_at_once_share_one_server()
    {
        await using var place = await TemporaryFolder.MakeAsync();

        var both = await Task.WhenAll(Task.Run(place.StartAsync), Task.Run(place.StartAsync));

        Assert.Equal(both[0].Port, both[1].Port);
        Assert.Single(both, cluster => cluster.WasAdopted);
    }

    [Fact]
    public async Task A_server_file_whose_number_is_now_another_programs_stops_nobody()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        var first = await place.StartAsync();
        var file = await File.ReadAllLinesAsync(place.PostmasterFile, TestContext.Current.CancellationToken);
        await first.StopAsync(TestContext.Current.CancellationToken);
        file[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(place.PostmasterFile, file, TestContext.Current.CancellationToken);

        var second = await place.StartAsync();

        Assert.False(second.WasAdopted);
    }

    [Fact]
    public async Task An_initialisation_that_was_killed_is_begun_again()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        Directory.CreateDirectory(Path.Combine(place.Server, "data.new", "base"));
        await File.WriteAllTextAsync(
            Path.Combine(place.Server, "data.new", "PG_VERSION"),
            "1",
            TestContext.Current.CancellationToken
        );

        var cluster = await place.StartAsync();

        Assert.Equal(place.Binaries.Major, place.Folder.Major);
        Assert.Equal(place.Binaries.Major, cluster.Major);
    }

    [Fact]
    public async Task Data_of_another_version_are_refused_with_advice()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        await (await place.StartAsync()).StopAsync(TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(place.Data, "PG_VERSION"),
            "9",
            TestContext.Current.CancellationToken
        );

        var refusal = await Assert.ThrowsAsync<LocalPostgresException>(place.StartAsync);

        Assert.Contains("make reset", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Only_its_owner_reads_the_password()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        await place.StartAsync();

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(Path.Combine(place.Folder.Path, "password"))
        );
        Assert.False(File.Exists(Path.Combine(place.Server, "password")));
    }

    private static async Task<int> ServerOfAsync(TemporaryFolder place)
    {
        var lines = await File.ReadAllLinesAsync(place.PostmasterFile);

        return int.Parse(lines[0], CultureInfo.InvariantCulture);
    }
}
