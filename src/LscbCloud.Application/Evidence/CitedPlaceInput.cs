using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>What is to cite evidence, by the addresses that people know it under.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Priority">The priority's address, for all but actions.</param>
/// <param name="Update">The update of the priority, for a part of one.</param>
/// <param name="Part">Which of its three parts.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Action">The action's reference, for the word that it is done and for an agency's action.</param>
/// <param name="Completion">Which word that it is done.</param>
/// <param name="Board">The address of the board that an agency's action was promised to, where the agency cites.</param>
public sealed record CitedPlaceInput(
    CitedKind? Kind,
    string? Priority,
    Guid? Update,
    UpdatePart? Part,
    int? Measure,
    int? Reading,
    string? Action,
    Guid? Completion,
    string? Board = null
);

internal sealed class CitedPlaceInputValidator : AbstractValidator<CitedPlaceInput>
{
    public CitedPlaceInputValidator()
    {
        RuleFor(place => place.Kind)
            .NotNull()
            .WithMessage("Say what is to cite the evidence.")
            .IsInEnum()
            .WithMessage("Say what is to cite the evidence.")
            .Must((_, kind, context) => kind is null || context.IsInAgency() == (kind is CitedKind.Action))
            .WithMessage(
                "Choose what is yours: an agency cites evidence from an action that it owns, a board from all else."
            );
        RuleFor(place => place.Priority)
            .NotEmpty()
            .WithMessage("Name the priority.")
            .When(place => place.Kind is not (null or CitedKind.Completion or CitedKind.Action));
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
            .When(place => place.Kind is CitedKind.Completion or CitedKind.Action);
        RuleFor(place => place.Board)
            .NotEmpty()
            .WithMessage("Name the board that the action was promised to.")
            .When(place => place.Kind is CitedKind.Action);
        RuleFor(place => place.Completion)
            .NotNull()
            .WithMessage("Name the word that the action is done.")
            .When(place => place.Kind is CitedKind.Completion);
    }
}
