using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>What is to cite evidence, by the addresses that people know it under: any record of the board, or one of four in short.</summary>
/// <param name="Kind">Which kind it is.</param>
/// <param name="Priority">The priority's address, for all but actions.</param>
/// <param name="Update">The update of the priority, for a part of one.</param>
/// <param name="Part">Which of its three parts.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Action">The action's reference, for the word that it is done and for an agency's action.</param>
/// <param name="Completion">Which word that it is done.</param>
/// <param name="Board">The address of the board that an agency's action was promised to, where the agency cites.</param>
/// <param name="Record">Any record of the board, or a part of one.</param>
public sealed record CitedPlaceInput(
    CitedKind? Kind,
    string? Priority,
    Guid? Update,
    UpdatePart? Part,
    int? Measure,
    int? Reading,
    string? Action,
    Guid? Completion,
    string? Board = null,
    RecordInput? Record = null
)
{
    /// <summary>The record that is meant.</summary>
    internal RecordInput ToRecord() =>
        Record
        ?? Kind switch
        {
            CitedKind.Update => new(RecordKind.Priority, Priority, Number: null, new(PartOf(Part), Update)),
            CitedKind.Reading => new(
                RecordKind.Measure,
                Priority,
                Measure,
                new(RecordPartKind.Reading, Id: null, Reading)
            ),
            CitedKind.Completion => new(
                RecordKind.Action,
                Action,
                Number: null,
                new(RecordPartKind.Completion, Completion)
            ),
            _ => new(RecordKind.Priority, Priority, Number: null),
        };

    private static RecordPartKind PartOf(UpdatePart? part) =>
        part switch
        {
            UpdatePart.Did => RecordPartKind.Did,
            UpdatePart.Impact => RecordPartKind.Impact,
            _ => RecordPartKind.Next,
        };
}

internal sealed class CitedPlaceInputValidator : AbstractValidator<CitedPlaceInput>
{
    public CitedPlaceInputValidator(IValidator<RecordInput> record)
    {
        RuleFor(place => place.Kind)
            .NotNull()
            .WithMessage("Say what is to cite the evidence.")
            .When(place => place.Record is null);
        RuleFor(place => place.Kind)
            .IsInEnum()
            .WithMessage("Say what is to cite the evidence.")
            .Must((_, kind, context) => kind is null || context.IsInAgency() == (kind is CitedKind.Action))
            .WithMessage(
                "Choose what is yours: an agency cites evidence from an action that it owns, a board from all else."
            );
        RuleFor(place => place.Kind)
            .Must(kind => kind is null or CitedKind.Record)
            .WithMessage("Leave the kind out where a record is named: the record has it.")
            .When(place => place.Record is not null);
        RuleFor(place => place.Record)
            .Must((_, named, context) => named is null || !context.IsInAgency())
            .WithMessage("Name the action and the board that it was promised to.");
        RuleFor(place => place.Record!).SetValidator(record).When(place => place.Record is not null);
        RuleFor(place => place.Record)
            .NotNull()
            .WithMessage("Name the record.")
            .When(place => place.Kind is CitedKind.Record);
        RuleFor(place => place.Priority)
            .NotEmpty()
            .WithMessage("Name the priority.")
            .When(place => place.Kind is CitedKind.Priority or CitedKind.Update or CitedKind.Reading);
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
