using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Looks every minute whether daily emails are due. A person has one email for all places, so the platform writes it.</summary>
internal sealed class DigestJob(Digests digests) : IOwnerJob
{
    public const string JobName = "daily-email";

    public string Name => JobName;

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Owner>>([Owner.Platform]);

    public Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken) =>
        digests.RunAsync(cancellationToken);
}
