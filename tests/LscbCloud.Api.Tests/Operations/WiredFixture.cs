using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>A service whose database can go away and come back.</summary>
public sealed class WiredFixture(ApiFixture shared) : ServiceFixture(shared.Cluster), IDisposable
{
    private Wire? _wire;

    internal Wire Wire => _wire ??= new Wire(Database.AppConnectionString);

    public void Dispose() => _wire?.Dispose();

    protected override string Reach(string connectionString) => Wire.Through(connectionString);
}
