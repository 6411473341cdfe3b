using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>A service with the limits that it is installed with.</summary>
public sealed class LimitedFixture(ApiFixture shared) : ServiceFixture(shared.Cluster)
{
    protected override string LimitsFactor => "1";
}
