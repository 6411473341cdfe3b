using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>A service with a scanner.</summary>
public sealed class ScannedFixture(ApiFixture shared) : ServiceFixture(shared.Cluster), IDisposable
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
