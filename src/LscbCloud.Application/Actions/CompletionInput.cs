using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>That it is done, with what shows it, or why nothing does.</summary>
/// <param name="DoneOn">The day on which it was done: today or earlier.</param>
/// <param name="Proof">What shows it.</param>
/// <param name="ProofAddress">Where that is to be found: a web address.</param>
/// <param name="NoProofReason">Why nothing shows it; instead of the proof.</param>
public sealed record CompletionInput(DateOnly? DoneOn, string? Proof, string? ProofAddress, string? NoProofReason)
{
    internal Proof ToProof() =>
        Proof.Trimmed() is { } text
            ? Domain.Actions.Proof.Shown(text, ProofAddress.Trimmed())
            : Domain.Actions.Proof.None(NoProofReason.Trimmed() ?? "");
}

internal sealed class CompletionInputValidator : AbstractValidator<CompletionInput>
{
    public CompletionInputValidator(IBusinessDay day)
    {
        RuleFor(input => input.DoneOn).PastDay(day, "Enter the day on which it was done.");
        RuleFor(input => input.Proof ?? "")
            .Limited(Domain.Actions.Proof.TextMaxLength)
            .Must((input, proof) => proof.Trimmed() is not null || input.NoProofReason.Trimmed() is not null)
            .WithMessage("Enter what shows that it is done, or say why nothing does.")
            .OverridePropertyName("Proof");
        RuleFor(input => input.ProofAddress ?? "")
            .Limited(Domain.Actions.Proof.AddressMaxLength)
            .Must(address => address.Trimmed() is null || IsWebAddress(address))
            .WithMessage("Enter a web address that begins with https://")
            .OverridePropertyName("ProofAddress");
        RuleFor(input => input.NoProofReason ?? "")
            .Limited(Domain.Actions.Proof.WhyNoneMaxLength)
            .Must((input, reason) => reason.Trimmed() is null || input.Proof.Trimmed() is null)
            .WithMessage("Enter what shows it, or why nothing does, and not both.")
            .OverridePropertyName("NoProofReason");
    }

    /// <summary>Another scheme could run a program in the reader's browser.</summary>
    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
