using LscbCloud.Infrastructure.Jobs;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.People;

/// <summary>Destroys what has had its time: sessions, half-done sign-ins, links, sent email and what failed long ago.</summary>
internal sealed class Housekeeping(ControlDataSource control, TimeProvider clock) : IOwnerJob
{
    private static readonly TimeSpan KeptForQuestions = TimeSpan.FromDays(30);

    // A job that has not failed for a month has no more work for that owner.
    private const string Destroy = """
        with attempts as (delete from control.sign_in_attempts where expires_at < $1),
             links as (delete from control.one_time_links where expires_at < $2),
             sessions as (delete from control.sessions where absolute_end < $2),
             digests as (delete from control.digests where written_at < $2),
             failures as (delete from control.job_failures where last_at < $2)
        delete from control.outbox where sent_at < $2
        """;

    public string Name => "housekeeping";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Owner>>([Owner.Platform]);

    public Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();

        return control.ExecuteAsync(Destroy, cancellationToken, now, now - KeptForQuestions);
    }
}
