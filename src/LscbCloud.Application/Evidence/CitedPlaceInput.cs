using FluentValidation;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>What is to cite evidence, by the addresses that people know it under.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Priority">The priority's address, for all but actions.</param>
/// <param name="Update">The update of the priority, for a part of one.</param>
/// <param name="Part">Which of its three parts.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Action">The action's reference, for the word that it is done.</param>
/// <param name="Completion">Which word that it is done.</param>
public sealed record CitedPlaceInput(
    CitedKind? Kind,
    string? Priority,
    Guid? Update,
    UpdatePart? Part,
    int? Measure,
    int? Reading,
    string? Action,
    Guid? Completion
);

internal sealed class CitedPlaceInputValidator : AbstractValidator<CitedPlaceInput>
{
    public CitedPlaceInputValidator()
    {
        RuleFor(place => place.Kind)
            .NotNull()
            .WithMessage("Say what is to cite the evidence.")
            .IsInEnum()
            .WithMessage("Say what is to cite the evidence.");
        RuleFor(place => place.Priority)
            .NotEmpty()
            .WithMessage("Name the priority.")
            .When(place => place.Kind is not (null or CitedKind.Completion));
        RuleFor(place => place.Update)
            .NotNull()
            .WithMessage("Name the update.")
            .When(place => place.Kind is CitedKind.Update);
        RuleFor(place => place.Part)
            .NotNull()
            .WithMessage("Name the part of the update.")
            .IsInEnum()
            .WithMessage("Name the part of the update.")
            .When(place => place.Kind is CitedKind.Update);
        RuleFor(place => place.Measure)
            .NotNull()
            .WithMessage("Name the measure.")
            .When(place => place.Kind is CitedKind.Reading);
        RuleFor(place => place.Reading)
            .NotNull()
            .WithMessage("Name the reading.")
            .When(place => place.Kind is CitedKind.Reading);
        RuleFor(place => place.Action)
            .NotEmpty()
            .WithMessage("Name the action.")
            .When(place => place.Kind is CitedKind.Completion);
        RuleFor(place => place.Completion)
            .NotNull()
            .WithMessage("Name the word that the action is done.")
            .When(place => place.Kind is CitedKind.Completion);
    }
}
