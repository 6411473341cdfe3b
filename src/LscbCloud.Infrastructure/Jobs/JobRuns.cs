using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>Runs a job for its owners: one scope and one turn for each, and one owner's failure stops no other.</summary>
internal sealed partial class JobRuns(
    IServiceScopeFactory scopes,
    ControlDataSource control,
    JobMetrics metrics,
    TimeProvider clock,
    ILogger<JobRuns> logger
)
{
    /// <summary>Goes once through the owners who have work.</summary>
    public async Task<JobPass> PassAsync(IOwnerJob job, CancellationToken cancellationToken)
    {
        var succeeded = 0;
        var failures = new List<Exception>();

        foreach (var owner in await job.OwnersWithWorkAsync(cancellationToken))
        {
            var run = await RunAsync(
                job.Name,
                owner,
                services => job.RunAsync(owner, services, cancellationToken),
                cancellationToken
            );
            succeeded += run.IsDone ? 1 : 0;

            if (run.Failure is { } failure)
            {
                failures.Add(failure);
            }
        }

        return new JobPass(succeeded, failures);
    }

    /// <summary>Does one owner's work, unless another instance does. A failure is kept for the operator until the work succeeds.</summary>
    public async Task<OwnerRun> RunAsync(
        string job,
        Owner owner,
        Func<IServiceProvider, Task> work,
        CancellationToken cancellationToken
    )
    {
        await using var turn = await JobTurn.TakeAsync(control, job, owner, cancellationToken);

        if (turn is null)
        {
            return OwnerRun.Busy;
        }

        var began = clock.GetTimestamp();

        try
        {
            await WorkAsync(owner, work);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.Ran(job, clock.GetElapsedTime(began), hasFailed: true);
            LogFailed(job, owner, ReasonOf(e));
            await turn.FailAsync(ReasonOf(e), clock.GetUtcNow(), cancellationToken);

            return OwnerRun.Failed(e);
        }

        metrics.Ran(job, clock.GetElapsedTime(began), hasFailed: false);
        await turn.SucceedAsync(cancellationToken);

        return OwnerRun.Done;
    }

    private async Task WorkAsync(Owner owner, Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        owner.Enter(scope.ServiceProvider.GetRequiredService<TenantContext>());
        await work(scope.ServiceProvider);
    }

    /// <summary>The kind of error and never its words, which may be a board's.</summary>
    private static string ReasonOf(Exception exception) =>
        exception.GetBaseException() switch
        {
            PostgresException postgres => $"{nameof(PostgresException)} {postgres.SqlState}",
            var cause => cause.GetType().Name,
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed for {Owner}: {Reason}")]
    private partial void LogFailed(string job, Owner owner, string reason);
}
