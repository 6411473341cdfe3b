using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Jobs;

/// <summary>Jobs, run by a test instead of the clock.</summary>
internal static class JobGiven
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The job that the service runs.</summary>
    public static TJob Job<TJob>(this ServiceFixture api)
        where TJob : IOwnerJob => api.Services.GetServices<IOwnerJob>().OfType<TJob>().Single();

    /// <summary>Lets a job of the service go once through its owners.</summary>
    public static Task<JobPass> PassAsync<TJob>(this ServiceFixture api)
        where TJob : IOwnerJob => api.PassAsync(api.Job<TJob>());

    /// <summary>Lets a job go once through its owners.</summary>
    public static Task<JobPass> PassAsync(this ServiceFixture api, IOwnerJob job) =>
        api.Services.GetRequiredService<JobRuns>().PassAsync(job, Stop);
}
