using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>A service with the limits that it is installed with.</summary>
public sealed class LimitedFixture(TestCluster cluster) : ApiFixture(cluster)
{
    protected override string LimitsFactor => "1";
}
