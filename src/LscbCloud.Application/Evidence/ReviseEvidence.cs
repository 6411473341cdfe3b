using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Puts a newer state of a document in the place of the latest one, which stays readable.</summary>
[Requires(Permission.WriteEvidence)]
public sealed record ReviseEvidence(EvidenceTarget Target, DocumentInput Document) : ICommand<Revision>;

internal sealed class ReviseEvidenceValidator : AbstractValidator<ReviseEvidence>
{
    public ReviseEvidenceValidator(IValidator<DocumentInput> document) =>
        RuleFor(command => command.Document).SetValidator(document).OverridePropertyName("");
}

internal sealed class ReviseEvidenceHandler(EvidenceReading evidence, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ReviseEvidence, Revision>
{
    public Task<Result<Revision>> Handle(ReviseEvidence request, CancellationToken cancellationToken) =>
        evidence.ChangeAsync(
            request.Target,
            item => item.Revise(request.Document.ToTerms(), request.Document.ReviewOn, user.Signs(clock)),
            cancellationToken
        );
}
