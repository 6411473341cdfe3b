using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Looks through a file that a person of an agency has chosen as proof, before they say that an action is done. Nothing of it is kept.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record CheckProofFile(OfferedFile? File) : IQuery<FileCheck>;

internal sealed class CheckProofFileValidator : AbstractValidator<CheckProofFile>
{
    public CheckProofFileValidator() =>
        RuleFor(query => query.File).NotNull().WithMessage(FileSentences.Choose).Taken();
}

internal sealed class CheckProofFileHandler : IQueryHandler<CheckProofFile, FileCheck>
{
    public Task<Result<FileCheck>> Handle(CheckProofFile request, CancellationToken cancellationToken)
    {
        var file = request.File?.File ?? throw new InvalidOperationException("The file was not checked.");

        return Task.FromResult<Result<FileCheck>>(FileCheck.Of(file));
    }
}
