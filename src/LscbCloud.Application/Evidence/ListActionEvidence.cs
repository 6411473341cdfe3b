using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists what an action and the words that it is done stand on. It is the board's own: an agency that owns the action does not see it.</summary>
[Requires(Permission.ReadEvidence)]
public sealed record ListActionEvidence(string Reference, Guid? After, int Limit) : IQuery<CitedEvidenceList>;

internal sealed class ListActionEvidenceValidator : AbstractValidator<ListActionEvidence>
{
    public ListActionEvidenceValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListActionEvidenceHandler(IBoardDb db, CitedEvidenceReading reading)
    : IQueryHandler<ListActionEvidence, CitedEvidenceList>
{
    public async Task<Result<CitedEvidenceList>> Handle(ListActionEvidence request, CancellationToken cancellationToken)
    {
        var number = ActionReference.Read(request.Reference)?.Number ?? 0;

        var found = await db
            .Actions.Where(a => a.Number == number)
            .Select(a => new { a.Id })
            .SingleOrDefaultAsync(cancellationToken);

        if (found is null)
        {
            return EvidenceErrors.NotFound;
        }

        var action = found.Id.Value;

        return await reading.PageAsync(
            db.EvidenceCitations.Where(c => c.BelongsToId == action),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
