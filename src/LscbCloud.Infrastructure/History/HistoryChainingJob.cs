using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.History;

/// <summary>Chains each half minute what was added to a history. It asks only owners with news.</summary>
internal sealed class HistoryChainingJob(HistoryChaining chaining, ControlDataSource control) : IOwnerJob
{
    public const string JobName = "history-chaining";

    private const string WithNews = """
        select n.owner_kind, n.owner_id, coalesce(b.slug, a.slug, ''), coalesce(b.name, a.name, '')
        from (select distinct owner_kind, owner_id from control.history_news) n
        left join control.boards b on n.owner_kind = 'board' and b.id = n.owner_id
        left join control.agencies a on n.owner_kind = 'agency' and a.id = n.owner_id
        order by 3, 2
        """;

    public string Name => JobName;

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken) =>
        await control.AllAsync(WithNews, Owner.Read, cancellationToken);

    public Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken) =>
        chaining.RunAsync(owner, services, cancellationToken);
}
