using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists what a priority stands on: the priority itself, the parts of its updates, the readings of its measures.</summary>
[Requires(Permission.ReadEvidence)]
public sealed record ListPriorityEvidence(string Slug, Guid? After, int Limit) : IQuery<CitedEvidenceList>;

internal sealed class ListPriorityEvidenceValidator : AbstractValidator<ListPriorityEvidence>
{
    public ListPriorityEvidenceValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListPriorityEvidenceHandler(
    IEvidenceRows evidenceRows,
    IPriorityRows priorityRows,
    CitedEvidenceReading reading
) : IQueryHandler<ListPriorityEvidence, CitedEvidenceList>
{
    public async Task<Result<CitedEvidenceList>> Handle(
        ListPriorityEvidence request,
        CancellationToken cancellationToken
    )
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new { p.Id })
            .SingleOrDefaultAsync(cancellationToken);

        return priority is null
            ? EvidenceErrors.NotFound
            : await reading.PageAsync(
                evidenceRows.EvidenceCitations.Where(c => c.PriorityId == priority.Id),
                request.After,
                request.Limit,
                cancellationToken
            );
    }
}
