using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Lets a record, or a part of one, stand on an item of evidence: any of the board's; in an agency, an action that it owns.</summary>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record CiteEvidence(EvidenceTarget Target, CitedPlaceInput Place) : ICommand<Revision>, IIdempotent;

internal sealed class CiteEvidenceValidator : AbstractValidator<CiteEvidence>
{
    public CiteEvidenceValidator(IValidator<CitedPlaceInput> place) =>
        RuleFor(command => command.Place).SetValidator(place);
}

internal sealed class CiteEvidenceHandler(EvidenceReading evidence, CitedRecords records, EvidenceCiting citing)
    : ICommandHandler<CiteEvidence, Revision>
{
    public async Task<Result<Revision>> Handle(CiteEvidence request, CancellationToken cancellationToken)
    {
        var found = await evidence.FindAsync(request.Target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var record = await records.FindAsync(request.Place, cancellationToken);

        if (record.IsFailure)
        {
            return record.Error;
        }

        var cited = await citing.CiteAsync(found.Value, record.Value, cancellationToken);

        return cited.IsFailure ? cited.Error : new Revision(found.Value.Version);
    }
}

public sealed partial class EvidenceCan
{
    /// <summary>Cite it.</summary>
    public bool Cite { get; } = user.May<CiteEvidence>() && item.WhyNotCited() is null;
}
