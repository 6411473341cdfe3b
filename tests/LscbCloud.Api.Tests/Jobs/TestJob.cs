using System.Collections.Concurrent;
using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Api.Tests.Jobs;

/// <summary>A job with the owners and the work that a test gives it.</summary>
internal sealed class TestJob(string name, IReadOnlyList<Owner> owners, Func<Owner, Task> work) : IOwnerJob
{
    public ConcurrentQueue<string> Began { get; } = new();

    public string Name => name;

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken) =>
        Task.FromResult(owners);

    public async Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken)
    {
        Began.Enqueue(owner.Slug);
        await work(owner);
    }
}
