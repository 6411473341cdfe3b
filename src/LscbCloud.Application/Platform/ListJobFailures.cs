using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Platform;

/// <summary>Reads which jobs of the service fail, and for whom.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListJobFailures : IQuery<JobFailureList>;

internal sealed class ListJobFailuresHandler(IJobFailures failures) : IQueryHandler<ListJobFailures, JobFailureList>
{
    private const int Most = 100;

    public async Task<Result<JobFailureList>> Handle(ListJobFailures request, CancellationToken cancellationToken) =>
        await failures.ListAsync(Most, cancellationToken);
}
