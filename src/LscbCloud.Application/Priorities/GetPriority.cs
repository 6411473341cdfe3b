using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Reads everything about one priority.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record GetPriority(string Slug) : IQuery<PriorityDetail>;

internal sealed class GetPriorityHandler(PriorityReading priorities) : IQueryHandler<GetPriority, PriorityDetail>
{
    public async Task<Result<PriorityDetail>> Handle(GetPriority request, CancellationToken cancellationToken) =>
        await priorities.DetailAsync(request.Slug, cancellationToken) is { } detail ? detail : PriorityErrors.NotFound;
}
