using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>
/// Lists what an action stands on: on a board, the words that it is done as well; in an agency, the action itself. It is the owner's own:
/// neither a board nor an agency sees what the other cites.
/// </summary>
/// <param name="Reference">The action.</param>
/// <param name="After">The last citation of the page before.</param>
/// <param name="Limit">How many to a page.</param>
/// <param name="Board">The board that the action was promised to, where an agency asks.</param>
[Requires(Permission.ReadEvidence, InAgency = Permission.ReadAgencyEvidence)]
public sealed record ListActionEvidence(string Reference, Guid? After, int Limit, string? Board = null)
    : IQuery<CitedEvidenceList>;

internal sealed class ListActionEvidenceValidator : AbstractValidator<ListActionEvidence>
{
    public ListActionEvidenceValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListActionEvidenceHandler(
    IActionRows actionRows,
    IEvidenceRows evidenceRows,
    CitedActions actions,
    CitedEvidenceReading reading
) : IQueryHandler<ListActionEvidence, CitedEvidenceList>
{
    public async Task<Result<CitedEvidenceList>> Handle(ListActionEvidence request, CancellationToken cancellationToken)
    {
        var citations = request.Board is { } board
            ? await OfAgencyAsync(new(board, request.Reference), cancellationToken)
            : await OfBoardAsync(request.Reference, cancellationToken);

        return citations is null
            ? EvidenceErrors.NotFound
            : await reading.PageAsync(citations, request.After, request.Limit, cancellationToken);
    }

    private async Task<IQueryable<EvidenceCitation>?> OfBoardAsync(
        string reference,
        CancellationToken cancellationToken
    )
    {
        var number = ActionReference.Read(reference)?.Number ?? 0;
        var found = await actionRows
            .Actions.Where(a => a.Number == number)
            .Select(a => new { a.Id })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : Of(found.Id.Value);
    }

    private async Task<IQueryable<EvidenceCitation>?> OfAgencyAsync(
        AgencyActionName name,
        CancellationToken cancellationToken
    ) => await actions.FindAsync(name, cancellationToken) is { } action ? Of(action.Id) : null;

    private IQueryable<EvidenceCitation> Of(Guid action) =>
        evidenceRows.EvidenceCitations.Where(c => c.BelongsToId == action);
}
