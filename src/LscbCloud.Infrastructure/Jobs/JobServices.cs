using LscbCloud.Application.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>Registers what runs the jobs. Each feature registers its own jobs as <see cref="IOwnerJob"/>.</summary>
internal static class JobServices
{
    public static void AddJobs(this IServiceCollection services)
    {
        _ = services.AddSingleton<JobMetrics>();
        _ = services.AddSingleton<JobRuns>();
        _ = services.AddSingleton<IJobFailures, JobFailures>();
        _ = services.AddHostedService<JobRunner>();
    }
}
