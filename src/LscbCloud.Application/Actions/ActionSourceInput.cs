using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What an action came from: a record of the board by its address, or words for anything else.</summary>
/// <param name="Kind">How it is classed; none where a record says so itself.</param>
/// <param name="Priority">A priority by its address, which is a record in short.</param>
/// <param name="Words">What something is called that the board keeps no record of.</param>
/// <param name="Meeting">A meeting by its address, which is a record in short.</param>
/// <param name="Record">Any record.</param>
public sealed record ActionSourceInput(
    SourceKind? Kind,
    string? Priority,
    string? Words,
    string? Meeting = null,
    RecordInput? Record = null
);

internal sealed class ActionSourceInputValidator : AbstractValidator<ActionSourceInput>
{
    public ActionSourceInputValidator(IValidator<RecordInput> record)
    {
        RuleFor(source => source.Kind)
            .NotNull()
            .WithMessage("Choose what it came from.")
            .When(source => source.Record is null);
        RuleFor(source => source.Kind).IsInEnum();
        RuleFor(source => source.Priority)
            .NotEmpty()
            .WithMessage("Choose the priority that it came from.")
            .When(source => source is { Kind: SourceKind.Priority, Record: null });
        RuleFor(source => source.Words ?? "")
            .Text(SourceTerms.WordsMaxLength, "Enter what it came from, such as Board meeting, 13 July 2017.")
            .OverridePropertyName("Words")
            .When(IsToldInWords);
        AddMeeting();
        AddRecord(record);
    }

    private static bool IsToldInWords(ActionSourceInput source) =>
        source is { Kind: not null and not SourceKind.Priority and not SourceKind.Record, Meeting: null, Record: null };

    private void AddMeeting() =>
        RuleFor(source => source.Meeting ?? "")
            .Text(MeetingAddress.MaxLength, "Choose the meeting that it came from.")
            .Must((source, _) => source.Words.Trimmed() is null)
            .WithMessage("Choose a meeting of the board, or say what another is called. Not both.")
            .Must((source, _) => source.Kind is SourceKind.Meeting)
            .WithMessage("Only what came from a meeting names one.")
            .OverridePropertyName("Meeting")
            .When(source => source is { Meeting: not null, Record: null });

    private void AddRecord(IValidator<RecordInput> record)
    {
        RuleFor(source => source.Record!).SetValidator(record).When(source => source.Record is not null);
        RuleFor(source => source.Record)
            .NotNull()
            .WithMessage("Choose the record that it came from.")
            .When(source => source.Kind is SourceKind.Record);
        RuleFor(source => source.Record)
            .Must((source, _) => (source.Priority ?? source.Meeting ?? source.Words).Trimmed() is null)
            .WithMessage("Choose a record of the board, or say what something else is called. Not both.")
            .When(source => source.Record is not null);
        RuleFor(source => source.Kind)
            .Must((source, kind) => source.Record?.Kind is { } named && kind == SourceTerms.KindOf(named))
            .WithMessage("The record is of another kind. Leave the kind out: the record has it.")
            .When(source => source is { Kind: not null, Record.Kind: not null });
    }
}
