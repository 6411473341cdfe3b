using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>A service with two boards and two agencies in it, arranged once for a class, or for all classes of <see cref="TwoBoardsCollection"/>.</summary>
public sealed class TwoBoardsFixture(ApiFixture shared) : ServiceFixture(shared.Cluster)
{
    private TwoBoards? _boards;

    private TwoAgencies? _agencies;

    public async Task<TwoBoards> BoardsAsync() => _boards ??= await TwoBoards.ArrangeAsync(this);

    public async Task<TwoAgencies> AgenciesAsync() => _agencies ??= await TwoAgencies.ArrangeAsync(this);
}
