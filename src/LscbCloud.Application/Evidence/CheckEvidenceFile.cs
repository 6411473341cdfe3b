using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Looks through a file that a person has chosen, before they save it. Nothing of it is kept.</summary>
[Requires(Permission.WriteEvidence)]
public sealed record CheckEvidenceFile(OfferedFile? File) : IQuery<FileCheck>;

internal sealed class CheckEvidenceFileValidator : AbstractValidator<CheckEvidenceFile>
{
    public CheckEvidenceFileValidator() =>
        RuleFor(query => query.File).NotNull().WithMessage(FileSentences.Choose).Taken();
}

internal sealed class CheckEvidenceFileHandler(IBoardDb db, ITenantContext place)
    : IQueryHandler<CheckEvidenceFile, FileCheck>
{
    public async Task<Result<FileCheck>> Handle(CheckEvidenceFile request, CancellationToken cancellationToken)
    {
        var file = request.File?.File ?? throw new InvalidOperationException("The file was not checked.");
        var telephone = await db
            .BoardProfiles.Where(p => p.BoardId == place.BoardId)
            .Select(p => p.WorriedTelephone)
            .SingleOrDefaultAsync(cancellationToken);

        return FileCheck.Of(file, telephone);
    }
}
