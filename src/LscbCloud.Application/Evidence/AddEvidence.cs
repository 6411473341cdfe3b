using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Adds a document, by its web address or as a file, to the evidence of a board or an agency, and lets something stand on it at once where that is said.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Document">Where it is, of which day, and that it names nobody.</param>
/// <param name="Place">What cites it from the beginning; nothing where nothing does yet.</param>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record AddEvidence(string Title, string? Note, [Inlined] DocumentInput Document, CitedPlaceInput? Place)
    : ICommand<AddedEvidence>,
        IIdempotent;

internal sealed class AddEvidenceValidator : AbstractValidator<AddEvidence>
{
    private static readonly CitedPlaceInput Nowhere = new(
        Kind: null,
        Priority: null,
        Update: null,
        Part: null,
        Measure: null,
        Reading: null,
        Action: null,
        Completion: null,
        Board: null
    );

    public AddEvidenceValidator(IValidator<DocumentInput> document, IValidator<CitedPlaceInput> place)
    {
        RuleFor(command => command.Title).Text(EvidenceItem.TitleMaxLength, "Enter what the document is called.");
        RuleFor(command => command.Note ?? "").Limited(EvidenceItem.NoteMaxLength).OverridePropertyName("Note");
        RuleFor(command => command.Document).SetValidator(document).OverridePropertyName("");
        RuleFor(command => command.Place ?? Nowhere)
            .SetValidator(place)
            .OverridePropertyName("Place")
            .When(command => command.Place is not null);
    }
}

internal sealed class AddEvidenceHandler(
    IEvidenceRows evidenceRows,
    IReferenceCounters counters,
    CitedRecords records,
    EvidenceCiting citing,
    EvidenceFiles files,
    ICurrentUser user,
    ICurrentProvenance provenance,
    TimeProvider clock,
    IBusinessDay day
) : ICommandHandler<AddEvidence, AddedEvidence>
{
    public async Task<Result<AddedEvidence>> Handle(AddEvidence request, CancellationToken cancellationToken)
    {
        // Everything is looked up before a number is taken.
        var place = request.Place is { } wanted ? await records.FindAsync(wanted, cancellationToken) : null;

        if (place is not null && place.IsFailure)
        {
            return place.Error;
        }

        var document = request.Document.ToTerms();
        var item = evidenceRows.AddEvidence(
            new NewEvidence(
                new EvidenceReference(await counters.NextAsync(EvidenceReference.Letter, cancellationToken)),
                new EvidenceTerms(
                    request.Title.Trim(),
                    request.Note.Trimmed(),
                    request.Document.ReviewOn,
                    provenance.IsInvented
                ),
                document,
                user.Signs(clock),
                day.Today
            )
        );
        files.Keep(document.File, request.Document.File?.File);

        var cited = place is null ? Result.Success : await citing.CiteAsync(item, place.Value, cancellationToken);

        return cited.IsFailure ? cited.Error : new AddedEvidence(item.Reference.ToString(), item.Version);
    }
}
