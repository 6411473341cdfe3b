using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>A service with two boards and two agencies in it, arranged once for all tests of a class.</summary>
public sealed class TwoBoardsFixture(TestCluster cluster) : ApiFixture(cluster)
{
    private TwoBoards? _boards;

    private TwoAgencies? _agencies;

    public async Task<TwoBoards> BoardsAsync() => _boards ??= await TwoBoards.ArrangeAsync(this);

    public async Task<TwoAgencies> AgenciesAsync() => _agencies ??= await TwoAgencies.ArrangeAsync(this);
}
