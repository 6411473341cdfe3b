using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Mail;

/// <summary>Looks every few seconds whether an email is due.</summary>
internal sealed class OutboxSender(Outbox outbox) : IOwnerJob
{
    public string Name => "email";

    public TimeSpan Every => TimeSpan.FromSeconds(3);

    public Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Owner>>([Owner.Platform]);

    public Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken) =>
        outbox.SendDueAsync(cancellationToken);
}
