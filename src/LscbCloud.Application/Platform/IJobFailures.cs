namespace LscbCloud.Application.Platform;

/// <summary>Which jobs of the service fail for whom. A job that succeeds again is no longer among them.</summary>
public interface IJobFailures
{
    /// <summary>The failures that have lasted longest.</summary>
    Task<JobFailureList> ListAsync(int most, CancellationToken cancellationToken);
}
