using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Looks through a file that a person has chosen as evidence, or in an agency as proof, before they save it. Nothing of it is kept.</summary>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record CheckEvidenceFile(OfferedFile? File) : IQuery<FileCheck>;

internal sealed class CheckEvidenceFileValidator : AbstractValidator<CheckEvidenceFile>
{
    public CheckEvidenceFileValidator() =>
        RuleFor(query => query.File).NotNull().WithMessage(FileSentences.Choose).Taken();
}

internal sealed class CheckEvidenceFileHandler(OwnTelephone own) : IQueryHandler<CheckEvidenceFile, FileCheck>
{
    public async Task<Result<FileCheck>> Handle(CheckEvidenceFile request, CancellationToken cancellationToken)
    {
        var file = request.File?.File ?? throw new InvalidOperationException("The file was not checked.");

        return FileCheck.Of(file, await own.ReadAsync(cancellationToken));
    }
}
