using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.Texts;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Looks through a file that a person has chosen, before they save it. Nothing of it is kept.</summary>
[Requires(Permission.WriteEvidence)]
public sealed record CheckEvidenceFile(OfferedFile? File) : IQuery<FileCheck>;

/// <summary>What was found in a file that can be taken.</summary>
/// <param name="Name">What it will be called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean.</param>
/// <param name="Unread">What of its words could not be read, and what to do; none where all were.</param>
/// <param name="Findings">Words that may tell who a child or a family is; each is to be answered for before the file is kept.</param>
public sealed record FileCheck(
    string Name,
    FileKind Kind,
    int Size,
    bool IsScanned,
    string? Unread,
    IReadOnlyList<MarkedWords> Findings
);

internal sealed class CheckEvidenceFileValidator : AbstractValidator<CheckEvidenceFile>
{
    public CheckEvidenceFileValidator() =>
        RuleFor(query => query.File).NotNull().WithMessage(FileSentences.Choose).Taken();
}

internal sealed class CheckEvidenceFileHandler(IBoardDb db, ICurrentPlace place)
    : IQueryHandler<CheckEvidenceFile, FileCheck>
{
    public async Task<Result<FileCheck>> Handle(CheckEvidenceFile request, CancellationToken cancellationToken)
    {
        var file = request.File?.File ?? throw new InvalidOperationException("The file was not checked.");
        var telephone = await db
            .BoardProfiles.Where(p => p.BoardId == place.BoardId)
            .Select(p => p.WorriedTelephone)
            .SingleOrDefaultAsync(cancellationToken);
        var found = CheckedText.Of(file.Text ?? "", telephone).Findings;

        return new FileCheck(
            file.Name,
            file.Kind,
            file.Content.Length,
            file.IsScanned,
            file.Unread,
            [.. found.DistinctBy(mark => (mark.Kind, mark.Words))]
        );
    }
}
