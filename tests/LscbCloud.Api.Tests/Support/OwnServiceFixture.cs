namespace LscbCloud.Api.Tests.Support;

/// <summary>A service and a database for one test class alone: <c>IClassFixture&lt;OwnServiceFixture&gt;</c>.</summary>
public sealed class OwnServiceFixture(ApiFixture shared) : ServiceFixture(shared.Cluster);
