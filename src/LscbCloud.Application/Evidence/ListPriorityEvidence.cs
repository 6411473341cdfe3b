using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists what a priority stands on: the priority itself and its updates, its objectives, its measures and their readings.</summary>
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
        var found = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => new { p.Id })
            .SingleOrDefaultAsync(cancellationToken);

        if (found is null)
        {
            return EvidenceErrors.NotFound;
        }

        var priority = found.Id.Value;

        return await reading.PageAsync(
            evidenceRows.EvidenceCitations.Where(c => c.BelongsToId == priority),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
