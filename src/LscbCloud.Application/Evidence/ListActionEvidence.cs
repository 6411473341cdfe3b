using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Lists what the words that an action is done stand on. It is the board's own: an agency that owns the action does not see it.</summary>
[Requires(Permission.ReadEvidence)]
public sealed record ListActionEvidence(string Reference, Guid? After, int Limit) : IQuery<CitedEvidenceList>;

internal sealed class ListActionEvidenceValidator : AbstractValidator<ListActionEvidence>
{
    public ListActionEvidenceValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListActionEvidenceHandler(
    IEvidenceRows evidenceRows,
    IActionRows actionRows,
    CitedEvidenceReading reading
) : IQueryHandler<ListActionEvidence, CitedEvidenceList>
{
    public async Task<Result<CitedEvidenceList>> Handle(ListActionEvidence request, CancellationToken cancellationToken)
    {
        var number = ActionReference.Read(request.Reference)?.Number ?? 0;

        if (!await actionRows.Actions.AnyAsync(a => a.Number == number, cancellationToken))
        {
            return EvidenceErrors.NotFound;
        }

        CompletionId?[] completions =
        [
            .. await actionRows
                .Actions.Where(a => a.Number == number)
                .SelectMany(a => a.Completions)
                .Select(c => c.Id)
                .ToListAsync(cancellationToken),
        ];

        return await reading.PageAsync(
            evidenceRows.EvidenceCitations.Where(c => completions.Contains(c.CompletionId)),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
