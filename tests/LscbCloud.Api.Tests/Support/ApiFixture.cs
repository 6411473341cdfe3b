using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Support;

/// <summary>The service that most test classes share, on one database. Each test works on boards of its own there.</summary>
/// <remarks>
/// A test class takes it in its constructor. A class that moves the clock, stops the service, takes up its connections, or
/// looks at what is not of one board (every board, every email, all rows of a table) takes an <see cref="OwnServiceFixture"/> instead.
/// </remarks>
#pragma warning disable CA2000 // Disposed of at the end, after the service and its database.
public sealed class ApiFixture() : ServiceFixture(new TestCluster())
#pragma warning restore CA2000
{
    private int _addresses;

    internal override string Unique(string slug) => $"{slug}-{Interlocked.Increment(ref _addresses)}";

    public override async ValueTask InitializeAsync()
    {
        await Cluster.InitializeAsync();
        Clock.Hold();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Cluster.DisposeAsync();
    }
}
