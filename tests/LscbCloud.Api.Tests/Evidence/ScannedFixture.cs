using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>A service with a scanner.</summary>
public sealed class ScannedFixture(TestCluster cluster) : ApiFixture(cluster), IDisposable
{
    internal FakeClamd Clamd { get; } = new();

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(base.Settings, StringComparer.Ordinal)
        {
            ["Files:Scanner:Host"] = "127.0.0.1",
            ["Files:Scanner:Port"] = $"{Clamd.Port}",
        };

    public void Dispose() => Clamd.Dispose();
}
