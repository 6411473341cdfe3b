using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Actions;

/// <summary>That it is done, with what shows it, or why nothing does.</summary>
/// <param name="DoneOn">The day on which it was done: today or earlier.</param>
/// <param name="Proof">What shows it.</param>
/// <param name="ProofAddress">Where that is to be found: a web address.</param>
/// <param name="NoProofReason">Why nothing shows it; instead of the proof.</param>
/// <param name="File">The file that shows it; instead of an address. Only an agency gives one: a board has its own evidence.</param>
/// <param name="IsDeclared">Whether whoever gives the file declares that it names no child and no family.</param>
public sealed record CompletionInput(
    DateOnly? DoneOn,
    string? Proof,
    string? ProofAddress,
    string? NoProofReason,
    OfferedFile? File = null,
    bool IsDeclared = false
)
{
    /// <summary>What shows it. A file is a new one each time: each board that is told keeps its own.</summary>
    /// <remarks>Beside a file stands how many marked places in it are answered for: all that there are, or it is refused.</remarks>
    internal Proof ToProof() =>
        (Proof.Trimmed(), File?.File) switch
        {
            ({ } text, { } file) => Domain.Actions.Proof.InFile(
                text,
                file.ToFacts(),
                TextCheck.Find(file.Text ?? "").Count
            ),
            ({ } text, null) => Domain.Actions.Proof.Shown(text, ProofAddress.Trimmed()),
            _ => Domain.Actions.Proof.None(NoProofReason.Trimmed() ?? ""),
        };
}

internal sealed class CompletionInputValidator : AbstractValidator<CompletionInput>
{
    public CompletionInputValidator(IBusinessDay day)
    {
        RuleFor(input => input.DoneOn).PastDay(day, "Enter the day on which it was done.");
        RuleFor(input => input.Proof ?? "")
            .Limited(Domain.Actions.Proof.TextMaxLength)
            .Must(
                (input, proof) =>
                    input.File is not null || proof.Trimmed() is not null || input.NoProofReason.Trimmed() is not null
            )
            .WithMessage("Enter what shows that it is done, or say why nothing does.")
            .Must((input, proof) => input.File is null || proof.Trimmed() is not null)
            .WithMessage("Enter what the file shows.")
            .OverridePropertyName("Proof");
        RuleFor(input => input.ProofAddress ?? "")
            .Limited(Domain.Actions.Proof.AddressMaxLength)
            .Must(address => address.Trimmed() is null || IsWebAddress(address))
            .WithMessage("Enter a web address that begins with https://")
            .Must((input, address) => input.File is null || address.Trimmed() is null)
            .WithMessage("Give a web address or a file, not both.")
            .OverridePropertyName("ProofAddress");
        RuleFor(input => input.NoProofReason ?? "")
            .Limited(Domain.Actions.Proof.WhyNoneMaxLength)
            .Must((input, reason) => reason.Trimmed() is null || input.Proof.Trimmed() is null)
            .WithMessage("Enter what shows it, or why nothing does, and not both.")
            .OverridePropertyName("NoProofReason");
        RuleFor(input => input.File).Taken();
        RuleFor(input => input.IsDeclared)
            .Equal(toCompare: true)
            .WithMessage("Look through the file, and confirm that it names no child and no family.")
            .When(input => input.File is not null);
    }

    /// <summary>Another scheme could run a program in the reader's browser.</summary>
    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
