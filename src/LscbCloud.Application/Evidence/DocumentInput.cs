using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>A document, as a person tells of it: its web address or the file itself.</summary>
/// <param name="Address">Its web address; empty where a file comes along.</param>
/// <param name="DocumentOn">The day that it bears: today or earlier.</param>
/// <param name="ReviewOn">The day by which it is looked at again: after today; none where it cannot age.</param>
/// <param name="IsDeclared">Whether the person declares that it names no child and no family.</param>
/// <param name="File">The file; nothing where there is a web address.</param>
public sealed record DocumentInput(
    string Address,
    DateOnly? DocumentOn,
    DateOnly? ReviewOn,
    bool IsDeclared,
    OfferedFile? File = null
)
{
    internal DocumentTerms ToTerms() =>
        new(File is null ? Address.Trim() : null, DocumentOn.GetValueOrDefault(), File?.File?.ToFacts());
}

internal sealed class DocumentInputValidator : AbstractValidator<DocumentInput>
{
    public DocumentInputValidator(IBusinessDay day)
    {
        RuleFor(input => input.Address)
            .Text(EvidenceRevision.AddressMaxLength, "Enter the web address of the document.")
            .Must(address => string.IsNullOrWhiteSpace(address) || DocumentTerms.IsWebAddress(address))
            .WithMessage("Enter a web address that begins with https://, without a name or a password in it.")
            .When(input => input.File is null);
        RuleFor(input => input.Address)
            .Must(string.IsNullOrWhiteSpace)
            .WithMessage("Give a web address or a file, not both.")
            .When(input => input.File is not null);
        RuleFor(input => input.File).Taken();
        RuleFor(input => input.DocumentOn)
            .NotNull()
            .WithMessage("Enter the date on the document.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
        RuleFor(input => input.ReviewOn).ComingDay(day);
        RuleFor(input => input.IsDeclared)
            .Equal(toCompare: true)
            .WithMessage("Look through the document, and confirm that it names no child and no family.");
    }
}
