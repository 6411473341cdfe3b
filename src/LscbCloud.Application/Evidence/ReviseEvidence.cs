using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Puts a newer state of a document in the place of the latest one, which stays readable.</summary>
/// <param name="Target">Which item.</param>
/// <param name="Document">Where it is or the file itself, of which day, and that it names nobody.</param>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record ReviseEvidence(EvidenceTarget Target, [Inlined] DocumentInput Document)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class ReviseEvidenceValidator : AbstractValidator<ReviseEvidence>
{
    public ReviseEvidenceValidator(IValidator<DocumentInput> document) =>
        RuleFor(command => command.Document).SetValidator(document).OverridePropertyName("");
}

internal sealed class ReviseEvidenceHandler(
    EvidenceReading evidence,
    EvidenceFiles files,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<ReviseEvidence, Revision>
{
    public async Task<Result<Revision>> Handle(ReviseEvidence request, CancellationToken cancellationToken)
    {
        var found = await evidence.FindAsync(request.Target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var item = found.Value;
        var (document, file) = (request.Document.ToTerms(), request.Document.File?.File);
        var revised = item.Revise(document, request.Document.ReviewOn, user.Signs(clock));

        if (revised.IsFailure)
        {
            return revised.Error;
        }

        files.Keep(document.File, file);

        return new Revision(item.Version);
    }
}

public sealed partial class EvidenceCan
{
    /// <summary>Add a newer revision.</summary>
    public bool Revise { get; } = user.May<ReviseEvidence>() && item.WhyNotRevised() is null;
}
