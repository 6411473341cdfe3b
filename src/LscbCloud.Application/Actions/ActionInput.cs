using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What is promised, by whom, by when, as a person writes it.</summary>
/// <param name="Title">What will be done.</param>
/// <param name="Reason">Why, in words that an agency that owns it may read.</param>
/// <param name="Owner">The post that does it, and its agency by address; no agency where the board keeps it.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="Recurrence">How often it comes again.</param>
/// <param name="Source">What it came from.</param>
public sealed record ActionInput(
    string Title,
    string Reason,
    ActionOwnerInput Owner,
    DateOnly? Due,
    Recurrence? Recurrence,
    ActionSourceInput Source
);

internal sealed class ActionInputValidator : AbstractValidator<ActionInput>
{
    public ActionInputValidator(IValidator<ActionSourceInput> source)
    {
        RuleFor(input => input.Title).Text(BoardAction.TitleMaxLength, "Enter what will be done.");
        RuleFor(input => input.Reason).Text(BoardAction.ReasonMaxLength, "Enter why it is needed.");
        RuleFor(input => input.Owner).SetValidator(new ActionOwnerValidator());
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the day by which it is due.");
        RuleFor(input => input.Recurrence).IsInEnum().WithMessage("Choose how often it comes again.");
        RuleFor(input => input.Source).SetValidator(source);
    }
}

internal sealed class ActionOwnerValidator : AbstractValidator<ActionOwnerInput>
{
    public ActionOwnerValidator()
    {
        RuleFor(owner => owner.Post).Text(ActionOwner.PostMaxLength, "Enter the post that does it.");
        RuleFor(owner => owner.Agency ?? "").Limited(Domain.Common.Slugs.MaxLength).OverridePropertyName("Agency");
    }
}
