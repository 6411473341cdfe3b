using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>How it goes, as its owner says, or the board in the owner's place.</summary>
public sealed record ProgressInput(string Text, Outlook? Outlook);

internal sealed class ProgressInputValidator : AbstractValidator<ProgressInput>
{
    public ProgressInputValidator()
    {
        RuleFor(input => input.Text).Text(ActionUpdate.TextMaxLength, "Enter how it goes.");
        RuleFor(input => input.Outlook)
            .NotNull()
            .WithMessage("Choose what you expect.")
            .IsInEnum()
            .WithMessage("Choose what you expect.");
    }
}
