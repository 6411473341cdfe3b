using LscbCloud.LocalPostgres;
using Npgsql;

namespace LscbCloud.Database.Tests.Clusters;

public sealed class ThrowawayClusterTests
{
    [Fact]
    public async Task Nothing_is_left_of_a_throwaway_cluster()
    {
        await using var other = await TemporaryFolder.MakeAsync();
        var cluster = await PostgresCluster.StartThrowawayAsync(other.Binaries, TestContext.Current.CancellationToken);
        var folder = cluster.Folder.Path;
        Assert.True(Directory.Exists(folder));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(folder));
        await Assert.ThrowsAsync<NpgsqlException>(() => OpenAsync(cluster.Port));
    }

    [Fact]
    public async Task A_cluster_left_by_a_killed_process_is_removed_by_the_next()
    {
        // A kept cluster under a throw-away name: its server runs and nobody holds its lock, as after kill -9.
        await using var left = await TemporaryFolder.MakeAsync("lscbcloud-throwaway-");
        var abandoned = await left.StartAsync();

        await using var next = await PostgresCluster.StartThrowawayAsync(
            left.Binaries,
            TestContext.Current.CancellationToken
        );

        Assert.False(Directory.Exists(left.Folder.Path));
        await Assert.ThrowsAsync<NpgsqlException>(() => OpenAsync(abandoned.Port));
    }

    [Fact]
    public async Task A_living_owners_cluster_is_left_alone()
    {
        await using var place = await TemporaryFolder.MakeAsync();
        await using var first = await PostgresCluster.StartThrowawayAsync(
            place.Binaries,
            TestContext.Current.CancellationToken
        );

        await using var second = await PostgresCluster.StartThrowawayAsync(
            place.Binaries,
            TestContext.Current.CancellationToken
        );

        Assert.True(Directory.Exists(first.Folder.Path));
        Assert.NotEqual(first.Port, second.Port);
    }

    private static async Task OpenAsync(int port)
    {
        await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=nobody;Pooling=false");
        await connection.OpenAsync();
    }
}
